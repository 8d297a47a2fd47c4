"""协议与承诺 Agreements, commitments, and who is party to them."""

from __future__ import annotations

from graph.vocabulary.common import CODE
from graph.vocabulary.declare import (
    Lane,
    NodeType,
    RelationshipType,
    bilingual,
    bilingual_list,
    choice,
    decimal,
    enumeration,
    integer,
    partial_date,
)

AGREEMENT_KIND = enumeration(
    "AgreementKind",
    "协议类别",
    "What kind of agreement it is.",
    (
        ("CO_BUILDING", "共驻共建协议", "Co-building agreement."),
        ("PAIRING", "结对共建协议", "Pairing agreement."),
        ("LETTER_OF_RESPONSIBILITY", "责任书", "Letter of responsibility."),
        ("CONTRACT", "契约化共建协议", "Co-building by contract."),
        ("INTENT", "共建意向书", "Intent to co-build."),
        ("INVESTMENT", "入股协议", "Investment agreement."),
        ("OTHER", "其他", "Another kind."),
    ),
)

AGREEMENT = NodeType(
    "Agreement",
    "agreements",
    "共建协议",
    "A signed promise between bodies or communities.",
    (
        CODE,
        choice("kind", AGREEMENT_KIND, "类别", "Kind of agreement.", indexed=True),
        *bilingual("subject", "内容", "What it is about."),
        *bilingual_list("duties", "职责", "Duties it lays down."),
    ),
    dating=True,
)
COMMITMENT = NodeType(
    "Commitment",
    "commitments",
    "承诺事项",
    "One thing promised under an agreement.",
    (
        CODE,
        partial_date("due", "期限", "When it is due (EDTF)."),
        partial_date("fulfilledOn", "完成日", "When it was done (EDTF)."),
        integer("quantity", "数量", "How much is promised."),
        *bilingual("unit", "单位", "Unit of the quantity."),
    ),
    dating=True,
)

PARTY_TO = RelationshipType(
    "PARTY_TO",
    "签约方",
    "A body, community or post is party to an agreement.",
    (Lane(("Organization", "Place", "Post"), ("Agreement",), "partyTo", "parties", "签约", "签约方"),),
    (*bilingual("role", "角色", "Role of the party."),),
)
COMMITS = RelationshipType(
    "COMMITS",
    "承诺",
    "A body undertakes a commitment.",
    (Lane(("Organization",), ("Commitment",), "commits", "committedBy", "承诺", "承诺方"),),
)
UNDER = RelationshipType(
    "UNDER",
    "依据",
    "A commitment, or one use of a resource, is part of an agreement or project.",
    (
        Lane(("Commitment",), ("Agreement",), "underAgreement", "commitments", "所依据的协议", "承诺事项"),
        Lane(("Share",), ("Agreement", "Project"), "under", "sharesUnder", "所依据的协议或项目", "项下资源使用"),
    ),
)
FULFILLED_BY = RelationshipType(
    "FULFILLED_BY",
    "由此兑现",
    "A commitment was kept, in whole or in part, by this use of a resource, activity, project or agreement.",
    (
        Lane(
            ("Commitment",),
            ("Share", "Activity", "Project", "Agreement"),
            "fulfilledBy",
            "fulfills",
            "由此兑现",
            "所兑现的承诺",
        ),
    ),
    (decimal("quantity", "数量", "Fulfilled quantity, in the unit of the commitment."),),
    lineage=True,
)
RENEWS = RelationshipType(
    "RENEWS",
    "续签",
    "An agreement takes the place of an earlier one.",
    (Lane(("Agreement",), ("Agreement",), "renews", "renewedBy", "续签自", "后续协议"),),
    lineage=True,
)
NODES = (AGREEMENT, COMMITMENT)
RELATIONSHIPS = (PARTY_TO, COMMITS, UNDER, FULFILLED_BY, RENEWS)
