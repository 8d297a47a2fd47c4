"""What came in by import."""

from __future__ import annotations

from graph.questions.imports import imports
from schema.definitions import Argument, Member, object_type
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both

FIRST = Argument("first", "Optional[int]", both("至多几条，默认 20", "Maximum number of records; 20 by default."))
AFTER = Argument("after", "Optional[str]", both("从此游标之后继续", "The cursor of the record after which to go on."))


def declare_imports() -> Member:
    """The types of the question ``imports``, and its field."""
    enumerate_as(
        "Severity",
        both("严重程度", "What a finding does to an import."),
        [
            ("ERROR", both("错误：不写入", "It keeps everything from being written.")),
            ("WARNING", both("警告：可能有误", "It is probably a mistake.")),
            ("NOTE", both("提示：如何理解", "It says how something was understood.")),
        ],
    )
    object_type(
        "ImportedFile",
        both("导入的文件", "A file that was imported."),
        [
            Member("name", "str", both("文件名", "Its name, without folders.")),
            Member("sha256", "str", both("内容摘要", "SHA-256 of its content.")),
        ],
    )
    object_type(
        "ImportProblem",
        both("导入时的一条发现", "One finding of an import, at its cell."),
        [
            Member("file", "str", both("文件", "Name of the file.")),
            Member("sheet", "str", both("工作表", "Name of the sheet; empty if it is about the file.")),
            Member("cell", "str", both("单元格", "Address such as C17; empty if it is about the sheet.")),
            Member("severity", "Severity", both("严重程度", "What it does to an import.")),
            Member("code", "str", both("代码", "Its code, which never changes.")),
            Member("messageZh", "str", both("中文说明", "The message in Chinese.")),
            Member("messageEn", "str", both("英文说明", "The message in English.")),
        ],
    )
    object_type(
        "Import",
        both("一次导入", "One import that was applied."),
        [
            Member("cursor", "str", both("游标", "What `after` takes to go on after it.")),
            Member("at", "str", both("时间", "When it was applied, as an ISO 8601 time.")),
            Member("files", "List[ImportedFile]", both("文件", "Its files.")),
            Member("source", "ID", both("出处标识", "Id of the source that its facts cite.")),
            Member("created", "int", both("新增", "Number of things that it created.")),
            Member("changed", "int", both("变更", "Number of things that it changed.")),
            Member("ended", "int", both("终止", "Number of rows gone from the file that it ended.")),
            Member("unchanged", "int", both("不变", "Number of things that stayed as they were.")),
            Member("problems", "List[ImportProblem]", both("发现，至多 500 条", "Its findings, at most 500.")),
            Member("problemsTotal", "int", both("发现总数", "Number of all its findings.")),
        ],
    )
    object_type(
        "ImportHistory",
        both("导入记录", "What came in by import, the newest first."),
        [
            Member("imports", "List[Import]", both("各次导入，新者在前", "The records, the newest first.")),
            Member("importsTotal", "int", both("总数", "Number of all records.")),
        ],
    )
    return question(
        "imports",
        "ImportHistory",
        both(
            "导入记录：何时、从哪个文件导入了什么，发现了什么",
            "What came in by import: when, from which file, what it changed, and what was found.",
        ),
        imports,
        (FIRST, AFTER),
    )
