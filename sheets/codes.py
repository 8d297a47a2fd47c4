"""The codes of findings. A code never changes its meaning; its severity says what it does to an import.

An ``ERROR`` keeps everything from being written; a ``WARNING`` is probably a mistake; a ``NOTE`` says how something
was understood.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its name, its severity, and what it means."""

    name: str
    severity: Literal["ERROR", "WARNING", "NOTE"]
    means: str


def _error(name: str, means: str) -> Code:
    return Code(name, "ERROR", means)


def _warning(name: str, means: str) -> Code:
    return Code(name, "WARNING", means)


def _note(name: str, means: str) -> Code:
    return Code(name, "NOTE", means)


# Files
UNREADABLE = _error("UNREADABLE", "The system does not let the file be read.")
NOT_A_SHEET = _error("NOT_A_SHEET", "The content is no spreadsheet, whatever the file is called.")
DAMAGED = _error("DAMAGED", "The file is cut off, or its parts do not fit together.")
NO_TABLE = _error("NO_TABLE", "Nothing in the file is a table.")
DAMAGED_IN_PART = _warning("DAMAGED_IN_PART", "The file is damaged in a way that Excel mends without a word.")
PASSWORD = _error("PASSWORD", "The file is encrypted.")
TOO_LARGE = _error("TOO_LARGE", "The file, or what is packed in it, has too many bytes.")
TOO_MANY_CELLS = _error("TOO_MANY_CELLS", "A sheet has more rows, columns or cells than are read.")
TEXT_TOO_LONG = _error("TEXT_TOO_LONG", "One cell holds more text than any sheet can.")
ENCODING = _error("ENCODING", "A text is neither UTF-8 nor GB18030.")
NOT_JSON = _error("NOT_JSON", "A line of JSON Lines is not a JSON object.")
NOT_UTF8 = _note("NOT_UTF8", "A text was read in another encoding than UTF-8.")
OLD_FORMAT = _note("OLD_FORMAT", "The workbook is an .xls.")
MACROS = _warning("MACROS", "The workbook holds macros; they are not run.")

# Cells of a file
FORMULA_BLANK = _warning("FORMULA_BLANK", "A formula has no stored value.")
CELL_ERROR = _warning("CELL_ERROR", "A formula has an error such as #REF! as its value.")
EXTERNAL_LINK = _warning("EXTERNAL_LINK", "A formula reads another workbook.")
VALUE_NESTED = _warning("VALUE_NESTED", "A value of JSON Lines is an object.")
DATE_YEAR_HIDDEN = _note("DATE_YEAR_HIDDEN", "A date is shown without its year; the stored one was read.")
HIDDEN_SHEET = _note("HIDDEN_SHEET", "A hidden sheet was read.")
HIDDEN_ROW = _note("HIDDEN_ROW", "A hidden row was read.")
HIDDEN_COLUMN = _note("HIDDEN_COLUMN", "A hidden column was read.")

# Values
DATE_NOT_UNDERSTOOD = _warning("DATE_NOT_UNDERSTOOD", "A text where a date belongs.")
DATE_IMPOSSIBLE = _error("DATE_IMPOSSIBLE", "A date that no calendar has.")
DATES_REVERSED = _error("DATES_REVERSED", "An end before its start.")
DATE_AMBIGUOUS = _warning("DATE_AMBIGUOUS", "A number such as 2017.1, which may be January or October.")
DATE_NO_YEAR = _warning("DATE_NO_YEAR", "A date without a year, on a sheet that has none either.")
DATE_SHORT_YEAR = _warning("DATE_SHORT_YEAR", "A date with a year of two digits.")
DATE_IMPROBABLE = _warning("DATE_IMPROBABLE", "A day long before, or long after, what offices keep lists of.")
WEEKDAY_DIFFERS = _warning("WEEKDAY_DIFFERS", "A day of the week that is not that of the date beside it.")
DATE_SEVERAL = _warning("DATE_SEVERAL", "Several dates in one cell.")
DATE_SERIAL = _note("DATE_SERIAL", "A number was read as a date.")
DATE_ROUGH = _note("DATE_ROUGH", "A date was read from words, or with the year of the sheet.")
TIME_NOT_UNDERSTOOD = _warning("TIME_NOT_UNDERSTOOD", "A text where a time of day belongs.")
TIME_IMPOSSIBLE = _error("TIME_IMPOSSIBLE", "A time that no day has.")
NUMBER_NOT_UNDERSTOOD = _warning("NUMBER_NOT_UNDERSTOOD", "A text where a number belongs.")
NUMBER_NEGATIVE = _error("NUMBER_NEGATIVE", "A count or sum below zero.")
NUMBER_NOT_WHOLE = _error("NUMBER_NOT_WHOLE", "A broken number of people or things.")
RHYTHM_NOT_UNDERSTOOD = _note("RHYTHM_NOT_UNDERSTOOD", "A rhythm of meetings that says nothing about days.")
NUMBER_ROUGH = _note("NUMBER_ROUGH", "A number with words such as 约 or 余.")
CHOICE_UNKNOWN = _warning("CHOICE_UNKNOWN", "A word that stands for no value of its list.")
CHOICE_READ = _note("CHOICE_READ", "A word was read as the nearest value of its list.")
YES_NO_UNKNOWN = _warning("YES_NO_UNKNOWN", "A word that is neither yes nor no.")
NAME_NONE = _warning("NAME_NONE", "A text such as 各社区 or 等8家单位, which names nobody.")
NAME_TWICE = _warning("NAME_TWICE", "A name stands twice in one cell.")
NAME_SEVERAL = _warning("NAME_SEVERAL", "Several names where one belongs.")
NAME_STRAY = _warning("NAME_STRAY", "A sign in a name that no name has: □ or ?.")
NAMES_MORE = _note("NAMES_MORE", "Names, and others that are only counted.")
NAMES_READ = _note("NAMES_READ", "Several names were read where one is usual.")
NAME_OPEN = _note("NAME_OPEN", "A name that is still to be decided: 待定.")
NAME_ADDRESS = _note("NAME_ADDRESS", "An address in brackets was left out of a name.")
CREDIT_CODE = _error("CREDIT_CODE", "A credit code with a wrong length, sign or check character.")
CODE_AS_NUMBER = _error("CODE_AS_NUMBER", "A long code that was typed as a number.")
PHONE = _warning("PHONE", "A text, or too few or many digits, where a telephone number belongs.")
VALUE_MISPLACED = _warning("VALUE_MISPLACED", "A value of another column: a day or a telephone line as a name.")
PRIVATE_MOBILE = _error("PRIVATE_MOBILE", "The number of a mobile phone.")
PRIVATE_PERSON = _error("PRIVATE_PERSON", "A person among those who are helped.")
PRIVATE_IDENTITY = _error("PRIVATE_IDENTITY", "The number of an identity card.")

# Tables
TITLE = _note("TITLE", "A line was read as the title of a table.")
LABEL_LINE = _note("LABEL_LINE", "A line such as 填报单位 was read as one on the whole table.")
REMARK = _note("REMARK", "A line was read as a note on the table.")
SECTION = _note("SECTION", "A line was read as the heading of the rows below it.")
COLUMN_NUMBERS = _note("COLUMN_NUMBERS", "A row 甲 乙 1 2 3 was skipped.")
HEADING_REPEATED = _note("HEADING_REPEATED", "Headings that stand on every page were skipped.")
EXAMPLE_ROW = _note("EXAMPLE_ROW", "The row of a template that shows how it is filled in was skipped.")
BLANK_ROW = _note("BLANK_ROW", "An empty row between others was skipped.")
MERGED = _note("MERGED", "A merged value was spread over its rows.")
GROUP_BLANK = _warning("GROUP_BLANK", "An empty cell got the value of a row above it.")
CELL_UNUSED = _warning("CELL_UNUSED", "A cell belongs to no table.")
COLUMN_UNNAMED = _warning("COLUMN_UNNAMED", "A value stands in a column without a heading.")

# Columns
SUBJECT = _note("SUBJECT", "What a table was taken to be about.")
SUBJECT_UNKNOWN = _error("SUBJECT_UNKNOWN", "No subject fits the headings of a table.")
TABLE_LEFT_OUT = _warning("TABLE_LEFT_OUT", "The graph has no place for a table: a cash book, a scoring sheet.")
HEADING_READ = _note("HEADING_READ", "What a heading was taken for.")
PERIODS = _note("PERIODS", "A heading was read as a month, quarter or year.")
COLUMN_MISSING = _warning("COLUMN_MISSING", "No column says what every row needs.")
HEADING_UNKNOWN = _warning("HEADING_UNKNOWN", "A heading is not known; its column is kept as details.")
HEADING_TWICE = _warning("HEADING_TWICE", "Two columns are of the same field.")
PRIVATE_COLUMN = _error("PRIVATE_COLUMN", "A column of facts about persons.")
MAPPING = _error("MAPPING", "A mapping file has a mistake.")

# Rows
REQUIRED = _error("REQUIRED", "A row lacks what it is about.")
ROW_EMPTY = _note("ROW_EMPTY", "A row with nothing but its number was skipped.")
DITTO = _note("DITTO", "同上 was replaced by the value of the row above.")
ROW_REPEATED = _warning("ROW_REPEATED", "A row says what an earlier one says.")
ROW_CONTRADICTS = _warning("ROW_CONTRADICTS", "A row says otherwise than an earlier one about the same body.")
CODE_TWICE = _error("CODE_TWICE", "Two bodies have one credit code.")
PARENT_CIRCLE = _error("PARENT_CIRCLE", "Places are parts of each other, or bodies superiors of each other.")
TOTAL_ROW = _note("TOTAL_ROW", "A row of totals was skipped.")
TOTAL_DIFFERS = _warning("TOTAL_DIFFERS", "A printed total is not the sum of its rows.")
COUNT_DIFFERS = _warning("COUNT_DIFFERS", "A printed number of rows is not how many there are.")
COUNT_EXCEEDS = _warning("COUNT_EXCEEDS", "A part is more than the whole.")
COUNT_IMPROBABLE = _warning("COUNT_IMPROBABLE", "More than there can be: meetings than days, people than a hall holds.")
RATE_OVER = _warning("RATE_OVER", "A share of more than a hundred in a hundred.")
UNIT_WRONG = _warning("UNIT_WRONG", "A number in a unit that its column cannot have: money for people.")
DATES_ORDER = _warning("DATES_ORDER", "A date before another that it can only follow.")
DATE_FUTURE = _warning("DATE_FUTURE", "A date still to come of what is written down when it is done.")
DATE_OUTSIDE = _warning("DATE_OUTSIDE", "A date outside the period that the title names.")
REPORTER_OTHER = _warning("REPORTER_OTHER", "Another place reports a table than its title names.")
KIND_CONTRADICTS = _warning("KIND_CONTRADICTS", "A kind that the name of the body denies.")
NUMBER_TWICE = _warning("NUMBER_TWICE", "Two rows that say different things have one number.")
STATUS_CONTRADICTS = _warning("STATUS_CONTRADICTS", "A state that another cell of the row denies.")
TERM_OVER = _note("TERM_OVER", "A state says that an agreement is in force, and its term has ended by now.")
COMPARED = _note("COMPARED", "A cell that another contradicts; which of the two is wrong, nobody can tell.")
DATE_MISSING = _note("DATE_MISSING", "A state says that something is done, and no day says when.")
PARTY_TWICE = _warning("PARTY_TWICE", "One body on both sides of an agreement or pair.")
NUMBER_VAGUE = _warning("NUMBER_VAGUE", "Words such as 若干 or 几十个 where a number belongs.")
RATE_DIFFERS = _warning("RATE_DIFFERS", "A printed share is not that of the numbers beside it.")

# Facts that rows amount to
FACT_REFUSED = _error("FACT_REFUSED", "What a row says breaks a rule of all facts of the graph.")
FACT_DOUBTFUL = _warning("FACT_DOUBTFUL", "What a row says is probably a mistake, by the rules of all facts.")

# What rows say in passing
SEAT_VACANT = _note("SEAT_VACANT", "A seat waits for somebody: 待补选.")
END_IN_NOTE = _warning("END_IN_NOTE", "A note says that something is over; no column does.")

# Bodies that names stand for
BODY_SAME = _note("BODY_SAME", "A name was read as another of a body of the workbook.")
BODY_MATCHED = _note("BODY_MATCHED", "A name was read as a body of the graph, by a rule that identifies it.")
BODY_NEAR = _warning("BODY_NEAR", "A name may be a body of the graph; somebody has to decide.")
BODY_AMBIGUOUS = _warning("BODY_AMBIGUOUS", "A name may be one of several bodies; somebody has to decide.")
BODY_UNKNOWN = _warning("BODY_UNKNOWN", "A body that is only named, neither in the workbook nor in the graph.")
BODY_NAMED = _note("BODY_NAMED", "A body is new by being named: neither the workbook nor the graph lists any.")
BODY_TWICE = _warning("BODY_TWICE", "Two rows are about what is probably one body.")
PLACE_NO_WIDER = _warning("PLACE_NO_WIDER", "A place as a part of one that is of its level, or within it.")
TWO_PLACES = _warning("TWO_PLACES", "Rows that put one body into two places at one time.")
BODY_ENDED = _warning("BODY_ENDED", "A body that the graph says has ended.")
BODY_PERSON = _warning("BODY_PERSON", "The name of a person where a body belongs; it was left out.")
BODY_UNPLACED = _note("BODY_UNPLACED", "A body lies in no place: questions about a place do not count it.")
PLACE_NEW = _note("PLACE_NEW", "A place is new to the graph.")
CODE_OTHER_NAME = _warning("CODE_OTHER_NAME", "A credit code that the graph has for a body of another name.")
FIELD_UNFIT = _warning("FIELD_UNFIT", "A value of which the body of the row has no field; it is kept as a detail.")
TYPE_DIFFERS = _error("TYPE_DIFFERS", "A body is in the graph as another type of thing.")
DECISION_UNKNOWN = _error("DECISION_UNKNOWN", "A decision names no body of the graph, or is of another name.")
PERSON_LEFT_OUT = _note("PERSON_LEFT_OUT", "The name of a person without a public office was left out.")
HOURS_NOT_UNDERSTOOD = _warning("HOURS_NOT_UNDERSTOOD", "Times of which nothing can be computed.")
HOURS_IN_WORDS = _note(
    "HOURS_IN_WORDS", "Words on when something is offered that name no hours and no days of the week."
)
BODY_MISSING = _error("BODY_MISSING", "A seat or turn of which nobody can tell the body.")
ENDS_UNFIT = _warning("ENDS_UNFIT", "A fact that cannot be between these two; it was left out.")
FACT_NEVER = _warning("FACT_NEVER", "A fact that holds on no day: one of the two had ended, or not begun.")
REFERENCE_NAMED = _note(
    "REFERENCE_NAMED", "A resource is new by being used: neither the workbook nor the graph lists any."
)
REFERENCE_UNKNOWN = _warning("REFERENCE_UNKNOWN", "A need, resource or agreement that is only named, and not found.")

# What rows say of each other
SEATS_OVER = _warning("SEATS_OVER", "More seats at one time than the printed number.")
SEAT_TWICE = _warning("SEAT_TWICE", "Two holders of one seat at one time.")
HOLDER_TWICE = _warning("HOLDER_TWICE", "One person twice in one post of a body at one time.")
CHAIR_TWICE = _warning("CHAIR_TWICE", "Two chairs of one body at one time.")
NOT_A_MEMBER = _warning("NOT_A_MEMBER", "A turn of a unit that is none of the listed members of its body.")
BOOKED_TWICE = _warning("BOOKED_TWICE", "Two bookings of one resource at one time.")
BOOKED_CLOSED = _warning("BOOKED_CLOSED", "A booking at a time at which its resource is not offered.")
GROUP_SMALL = _warning("GROUP_SMALL", "A group in need so small that its members may be recognised.")
ROW_CORRECTED = _note("ROW_CORRECTED", "A row is read as one of an earlier import whose key was corrected.")
SOURCE_OTHER = _note("SOURCE_OTHER", "A file is taken for another office's than the earlier one of its name.")
PRIVATE_FACT = _error("PRIVATE_FACT", "A fact about a person that must not be stored.")
