"""Which pieces of Python a cell uses, so that no lesson asks for one that was not taught."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

_OPERATORS: dict[type[ast.AST], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.Invert: "~",
    ast.USub: "-",
    ast.And: "and",
    ast.Or: "or",
    ast.Not: "not",
}
_STATEMENTS: dict[type[ast.AST], str] = {
    ast.Assign: "=",
    ast.FunctionDef: "def",
    ast.Return: "return",
    ast.If: "if",
    ast.IfExp: "if",
    ast.For: "for",
    ast.While: "while",
    ast.With: "with",
    ast.Lambda: "lambda",
    ast.JoinedStr: 'f""',
    ast.List: "list",
    ast.Dict: "{ }",
    ast.Tuple: "tuple",
    ast.ListComp: "list of for",
    ast.GeneratorExp: "list of for",
    ast.Slice: "[:]",
}


def constructs_of(source: str) -> frozenset[str]:
    """Return the pieces of Python that a cell uses, by the names of `constructs.csv`.

    Names of the course's own library (`milia.…`) and of functions that the cell defines are not
    among them: a lesson says what they do where they stand. A method counts by its name (`.head`),
    a function of Python's own with brackets (`len()`).

    Raises
    ------
    SyntaxError
        If the cell is no Python.
    """
    tree = ast.parse(source)
    return frozenset(name for node in ast.walk(tree) for name in _names(node))


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names of one node of a syntax tree."""
    if type(node) in _OPERATORS:
        yield _OPERATORS[type(node)]
    elif type(node) in _STATEMENTS:
        yield _STATEMENTS[type(node)]
    elif isinstance(node, ast.Import | ast.ImportFrom):
        yield from _imported(node)
    elif isinstance(node, ast.Attribute):
        yield from _attribute(node)
    elif isinstance(node, ast.Call):
        yield from _called(node)
    elif isinstance(node, ast.Subscript):
        yield from _taken(node)
    elif isinstance(node, ast.Constant):
        yield _constant(node.value)


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    yield "from" if isinstance(node, ast.ImportFrom) else "import"
    if any(alias.asname for alias in node.names):
        yield "as"


def _attribute(node: ast.Attribute) -> Iterator[str]:
    if not isinstance(node.value, ast.Name):
        yield f".{node.attr}"
    elif node.value.id in {"pd", "plt", "np"}:
        yield f"{node.value.id}.{node.attr}"
    elif node.value.id != "milia":
        yield f".{node.attr}"


def _called(node: ast.Call) -> Iterator[str]:
    yield "call"
    if node.keywords:
        yield "keyword"
    if isinstance(node.func, ast.Name) and hasattr(builtins, node.func.id):
        yield f"{node.func.id}()"


def _taken(node: ast.Subscript) -> Iterator[str]:
    yield "[[ ]]" if isinstance(node.slice, ast.List) else "[ ]"


def _constant(value: object) -> str:
    if isinstance(value, str):
        return "text"
    if value is None or isinstance(value, bool) or value is ...:
        return "True/False/None"
    return "number"
