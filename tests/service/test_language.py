"""Errors in the language that the client prefers; codes, paths and data are the same in each."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import httpx
import pytest
from graphql import GraphQLError, parse, validate
from graphql.execution.values import get_variable_values

from graph.messages.language import CHINESE, ENGLISH, Message, told
from resolvers.library_messages import of_library
from schema import build_schema
from service.negotiation import language_of
from tests.service.test_cli import cobuild

WRONG = {
    "document": "{ nope }",
    "notation": '{ unit(id： "a") { id } }',
    "value": '{ communities(asOf: "2024-13-01") { totalCount } }',
    "id": '{ coBuilders(of: "nobody") { totalCount } }',
    "page": "{ communities(first: 99999) { totalCount } }",
    "depth": "{ communities " + "{ nodes { residents { nodes { resident " * 6 + "{ id }" + " } } } }" * 6 + "}",
}
CLIENT = {"en": "en-GB,en;q=0.9", "zh": "zh-CN,zh;q=0.9,en;q=0.8"}


def asked(service_url: str, query: str, spoken: str, **headers: str) -> httpx.Response:
    headers |= {"accept-language": CLIENT.get(spoken, spoken)} if spoken else {}
    return httpx.post(f"{service_url}/graphql", json={"query": query}, headers=headers, timeout=60)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, ENGLISH),
        (b"", ENGLISH),
        (b"*", ENGLISH),
        (b"fr", ENGLISH),
        (b"zh", CHINESE),
        (b"zh-CN,zh;q=0.9,en;q=0.8", CHINESE),
        (b"ZH-Hant-TW", CHINESE),
        (b"en-US,en;q=0.9,zh-CN;q=0.8", ENGLISH),
        (b"en;q=0.5, zh;q=0.7", CHINESE),
        (b"en, zh", ENGLISH),
        (b"zh, en", CHINESE),
        (b"fr, zh;q=0.1", CHINESE),
        (b"zh;q=0", ENGLISH),
        (b"zh;q=x", ENGLISH),
    ],
)
def test_the_language_that_a_client_likes_best(header: bytes | None, language: str) -> None:
    assert language_of(header) == language


@pytest.mark.parametrize("kind", WRONG)
def test_errors_are_in_the_language_of_the_client(service_url: str, kind: str) -> None:
    """In turn and twice, so that an answer that is kept for one language would show in the other."""
    by_language: dict[str, dict[str, Any]] = {}
    for spoken in ("", "zh", "en", "zh", ""):
        reply = asked(service_url, WRONG[kind], spoken)
        named = "zh-CN" if spoken == "zh" else "en"
        assert reply.headers["content-language"] == named
        assert "accept-language" in reply.headers["vary"]
        found = by_language.setdefault(named, reply.json())
        assert found == reply.json()
    english, chinese = by_language["en"]["errors"], by_language["zh-CN"]["errors"]
    assert [{**each, "message": ""} for each in english] == [{**each, "message": ""} for each in chinese]
    assert all(each["message"].isascii() for each in english) or kind == "notation"
    assert all(any("\u4e00" <= sign <= "\u9fff" for sign in each["message"]) for each in chinese)


def test_a_full_width_sign_in_a_document_is_named(service_url: str) -> None:
    (error,) = asked(service_url, WRONG["notation"], "en").json()["errors"]
    assert error["message"] == "Syntax Error: Unexpected character: U+FF1A. “：” is a full-width sign: write “:”."
    (error,) = asked(service_url, WRONG["notation"], "zh").json()["errors"]
    assert error["message"] == "语法错误：不应出现字符 U+FF1A。“：”是全角符号：请改用半角“:”。"


def test_data_is_the_same_in_every_language(service_url: str) -> None:
    """So it has one tag, and proxies may keep one answer for all."""
    address = f"{service_url}/graphql"
    replies = [
        httpx.get(address, params={"query": "{ serviceInfo { version } }"}, headers={"accept-language": each})
        for each in ("en", "zh")
    ]
    assert replies[0].content == replies[1].content
    assert replies[0].headers["etag"] == replies[1].headers["etag"]
    assert all("content-language" not in each.headers for each in replies)


def test_persisted_and_batched_documents_follow_the_request_too(service_url: str) -> None:
    query = "{ nope2: serviceInfo { nope } }"
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(query.encode()).hexdigest()}}
    address = f"{service_url}/graphql"
    httpx.post(address, json={"query": query, "extensions": extensions}, headers={"accept-language": "zh"})
    for spoken, words in (("en", "Cannot query field"), ("zh", "没有字段")):
        headers = {"accept-language": spoken}
        by_hash = httpx.get(address, params={"extensions": json.dumps(extensions)}, headers=headers)
        assert words in by_hash.json()["errors"][0]["message"]
        batch = httpx.post(address, json=[{"query": query}, {"query": query}], headers=headers)
        assert [words in each["errors"][0]["message"] for each in batch.json()] == [True, True]
        assert batch.headers["content-language"] == ("zh-CN" if spoken == "zh" else "en")


def test_errors_of_invalid_requests_are_in_chinese_too(service_url: str) -> None:
    chinese = {"accept-language": "zh"}
    refused = httpx.post(
        f"{service_url}/graphql", content=b"{", headers={**chinese, "content-type": "application/json"}
    )
    assert refused.json()["errors"][0]["message"].startswith("正文不是有效的 JSON：")
    method = httpx.put(f"{service_url}/graphql", headers=chinese)
    assert method.json()["errors"][0]["message"] == "请用 POST 发送 GraphQL，查询也可用 GET。"
    host = httpx.get(f"{service_url}/graphql", headers={**chinese, "host": "rebound.example"})
    assert host.json()["errors"][0]["message"].startswith("本服务不接受主机名 rebound.example")
    assert host.headers["content-language"] == "zh-CN"


DOCUMENTS = """{ nope }
{ communities(frist: 1) { totalCount } }
{ communities { totalCount @skipp(if: true) } }
{ communities { totalCount { x } } }
{ communities }
{ communities(first: 1, first: 2) { totalCount } }
{ communities(where: {id: {eq: "a"}, id: {eq: "b"}}) { totalCount } }
query A($a: Int, $a: Int) { communities(first: $a) { totalCount } }
query A { serviceInfo { version } } query A { serviceInfo { version } }
fragment F on Unit { id } fragment F on Unit { id } { nodes(ids: ["a"]) { ...F } }
{ serviceInfo { version } } { serviceInfo { version } }
mutation { x }
type X { a: Int }
query Q { communities(first: $a) { totalCount } }
{ communities(first: $a) { totalCount } }
query Q($a: Int) { serviceInfo { version } }
query ($a: Int) { serviceInfo { version } }
query ($a: Unit) { nodes(ids: [$a]) { id } }
query ($a: String) { communities(first: $a) { totalCount } }
fragment F on Unit { id } { serviceInfo { version } }
{ communities { nodes { ...F } } } fragment F on Unit { id }
{ communities { nodes { ... on Unit { id } } } }
{ nodes(ids: ["a"]) { ...F } } fragment F on Int { id }
{ nodes(ids: ["a"]) { ... on Int { id } } }
{ nodes(ids: ["a"]) { ...F } } fragment F on Unit { ...F }
{ nodes(ids: ["a"]) { ...F } } fragment F on Unit { ...G } fragment G on Unit { ...F }
{ a: nodes(ids: ["a"]) { id } a: nodes(ids: ["b"]) { id } }
{ nodes(ids: ["a"]) { id: name id } }
{ nodes(ids: ["a"]) { ...Nope } }
{ nodes(ids: ["a"]) { ... on Nope { id } } }
{ communities(first: "a") { totalCount } }
{ communities(first: 99999999999) { totalCount } }
{ communities(where: {nope: 1}) { totalCount } }
{ communities(where: 1) { totalCount } }
{ nodes(ids: null) { id } }
{ nodes(ids: [1.5]) { id } }
{ units(where: {kind: {eq: SCHOL}}) { totalCount } }
{ units(where: {kind: {eq: "SCHOOL"}}) { totalCount } }
{ units(where: {kind: {eq: 5}}) { totalCount } }
{ search(text: 5) { nodes { id } } }
{ nodes { id } }
{ nodes(ids: ["a"]) @include { id } }
{ nodes(ids: ["a"]) @deprecated { id } }
{ nodes(ids: ["a"]) @include(if: true) @include(if: true) { id } }
{ search(text: "a") { nodes { postKind } } }
{ nodes(ids: ["a) { id } }
{ nodes(ids: ['a']) { id } }
{ nodes(ids: ["a"]) { id }
{ nodes(ids: ?) { id } }
unit"""
VARIABLES = [
    ("Int", "x"),
    ("Int!", None),
    ("[ID!]!", [None]),
    ("UnitWhere", {"x": 1}),
    ("UnitWhere", 1),
    ("UnitWhere", {"kind": {"eq": "X"}}),
    ("OrganizationKind", "SCHOL"),
    ("OrganizationKind", 5),
    ("Boolean", 5),
    ("Float", "q"),
    ("String", 4),
    ("ID", []),
    ("Nope", 1),
]


def in_chinese(message: str) -> None:
    """The library's message is known with all that it is made of, and is the same in English."""
    known = of_library(message)
    assert isinstance(known, Message), message
    assert str(known) == message
    why = known.fields.get("why")
    assert why is None or isinstance(why, Message), message
    assert told(known, CHINESE) != message


@pytest.mark.parametrize("document", DOCUMENTS.splitlines())
def test_the_messages_of_graphql_itself_are_known(document: str) -> None:
    try:
        errors = validate(build_schema(), parse(document))
    except GraphQLError as refused:
        errors = [refused]
    assert errors
    for error in errors:
        in_chinese(error.message)


@pytest.mark.parametrize(("type_", "value"), VARIABLES)
def test_what_graphql_says_of_variables_is_known(type_: str, value: Any) -> None:
    definition: Any = parse(f"query ($a: {type_}) {{ x }}").definitions[0]
    errors = get_variable_values(build_schema(), definition.variable_definitions, {"a": value}, 5)
    assert isinstance(errors, list)
    for error in errors:
        in_chinese(error.message)


@pytest.mark.parametrize(
    ("arguments", "environment", "words"),
    [
        (["--lang", "zh", "--help"], {}, "检查数据文件"),
        (["check", "--help", "--lang=zh"], {}, "默认 neo4j"),
        (["--help"], {"COBUILD_LANG": "zh"}, "用法："),
        (["--help"], {"LC_ALL": "zh_CN.UTF-8"}, "示例："),
        (["--help"], {"LANGUAGE": "zh_CN:en", "LC_ALL": "C"}, "示例："),
        (["--lang", "en", "--help"], {"LC_ALL": "zh_CN.UTF-8"}, "Examples:"),
        (["--help"], {"LC_ALL": "C.UTF-8"}, "Examples:"),
        (["--lang", "zh", "nope"], {}, "没有命令 'nope'"),
        (["--lang", "zh", "load"], {}, "请至少写一个文件"),
        (["--lang", "zh", "serve", "--port", "x"], {}, "应为整数"),
        (["--lang", "zh", "serve"], {"COBUILD_PRT": "1"}, "是否要写 COBUILD_PORT？"),
        (["--lang", "zh", "query", "{ x }", "--url", "http://127.0.0.1:9"], {}, "没有服务应答：连接被拒绝"),
        (["--lang", "fr", "--help"], {}, "--lang is 'fr': give en or zh."),
        (["--lang"], {}, "--lang is '': give en or zh."),
    ],
)
def test_the_command_line_speaks_the_language_of_its_user(
    arguments: list[str], environment: dict[str, str], words: str
) -> None:
    done = cobuild(*arguments, **{"PYTHONUTF8": "1", "LANGUAGE": "", "LC_ALL": "C.UTF-8", **environment})
    assert words in done.stdout + done.stderr
