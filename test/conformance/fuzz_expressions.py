"""Random expressions: trees of the lines of a table, each a result type, the SQL, and the types of its holes.

A capital letter stands for one type throughout a line (LETTERS), a word like `tiny` for some values only (NARROW); `-` is a type
that no hole takes. Lines marked `!` may raise with ANSI on.
"""
import dataclasses

import fuzz_values as values

TABLE = """
boolean | ({0} = {1}) | T T
boolean | ({0} <=> {1}) | T T
boolean | ({0} < {1}) | O O
boolean | ({0} >= {1}) | O O
boolean | ({0} BETWEEN {1} AND {2}) | O O O
boolean | ({0} IN ({1}, {2})) | T T T
boolean | ({0} NOT IN ({1}, {2})) | O O O
boolean | ({0} AND {1}) | boolean boolean
boolean | ({0} OR {1}) | boolean boolean
boolean | (NOT {0}) | boolean
boolean | ({0} IS NULL) | T
boolean | ({0} IS NOT NULL) | T
boolean | isnan({0}) | double
boolean | ({0} LIKE {1}) | string pattern
boolean | ({0} ILIKE {1}) | string pattern
boolean | ({0} RLIKE '^[a-z0-9]+') | string
boolean | startswith({0}, {1}) | string string
boolean | contains({0}, {1}) | string string
boolean | endswith({0}, {1}) | string string
boolean | array_contains({0}, {1}) | array<int> int
boolean | array_contains({0}, {1}) | array<string> string
boolean | arrays_overlap({0}, {1}) | array<int> array<int>
boolean | exists({0}, x -> x > {1}) | array<int> int
boolean | forall({0}, x -> x IS NOT NULL) | array<string>
boolean | map_contains_key({0}, {1}) | map<string,int> string
boolean | try_cast({0} AS boolean) | string
boolean | CAST({0} AS boolean) | A
T | if({0}, {1}, {2}) | boolean T T
T | CASE WHEN {0} THEN {1} WHEN {2} THEN {3} END | boolean T boolean T
T | CASE WHEN {0} THEN {1} ELSE {2} END | boolean T T
O | CASE {0} WHEN {1} THEN {2} ELSE {3} END | int int O O
T | coalesce({0}, {1}) | T T
T | nvl2({0}, {1}, {2}) | string T T
O | nullif({0}, {1}) | O O
O | greatest({0}, {1}) | O O
O | least({0}, {1}, {2}) | O O O
double | nanvl({0}, {1}) | double double
A | try_add({0}, {1}) | A A
A | try_subtract({0}, {1}) | A A
A | try_multiply({0}, {1}) | A A
double | try_divide({0}, {1}) | double double
double | try_divide({0}, {1}) | int bigint
A | ({0} + {1}) ! | A A
A | ({0} - {1}) ! | A A
A | ({0} * {1}) ! | A A
A | ({0} % {1}) ! | A A
A | pmod({0}, {1}) ! | A A
double | ({0} / {1}) ! | double double
double | ({0} / {1}) ! | int int
bigint | ({0} div {1}) ! | bigint bigint
A | (- {0}) ! | A
A | abs({0}) ! | A
A | positive({0}) | A
double | sign({0}) | double
int | ({0} & {1}) | int int
bigint | ({0} | {1}) | bigint bigint
int | ({0} ^ {1}) | int int
int | (~ {0}) | int
int | shiftleft({0}, {1}) | int int
bigint | shiftright({0}, {1}) | bigint int
bigint | shiftrightunsigned({0}, {1}) | bigint int
int | bit_count({0}) | bigint
double | sqrt({0}) | double
double | cbrt({0}) | double
double | exp({0}) | double
double | ln({0}) | double
double | log10({0}) | double
double | log2({0}) | double
double | log1p({0}) | double
double | log({0}, {1}) | double double
double | pow({0}, {1}) | double double
double | sin({0}) | small
double | cos({0}) | small
double | atan({0}) | double
double | atan2({0}, {1}) | double double
double | tanh({0}) | double
double | sinh({0}) | small
double | degrees({0}) | double
double | radians({0}) | double
double | rint({0}) | double
double | signum({0}) | double
double | hypot({0}, {1}) | double double
double | round({0}, 2) | double
double | bround({0}, 1) | double
double | round({0}) | double
bigint | ceil({0}) ! | double
bigint | floor({0}) ! | double
int | round({0}, -1) ! | int
bigint | width_bucket({0}, 0.0D, 10.0D, 5) | double
string | hex({0}) | bigint
string | hex({0}) | string
string | bin({0}) | bigint
string | conv({0}, 10, 16) ! | string
bigint | factorial({0}) | smallint
tinyint | CAST({0} AS tinyint) ! | A
int | CAST({0} AS int) ! | A
bigint | CAST({0} AS bigint) ! | A
int | try_cast({0} AS int) | A
bigint | try_cast({0} AS bigint) | A
smallint | try_cast({0} AS smallint) | A
int | try_cast({0} AS int) | string
bigint | try_cast({0} AS bigint) | string
double | try_cast({0} AS double) | string
double | CAST({0} AS double) | A
float | CAST({0} AS float) | A
float | try_cast({0} AS float) | string
decimal(10,2) | try_cast({0} AS decimal(10,2)) | A
decimal(20,6) | try_cast({0} AS decimal(20,6)) | A
decimal(38,18) | try_cast({0} AS decimal(38,18)) | A
decimal(10,2) | try_cast({0} AS decimal(10,2)) | string
decimal(20,6) | CAST({0} AS decimal(20,6)) ! | A
date | try_cast({0} AS date) | string
timestamp | try_cast({0} AS timestamp) | string
timestamp_ntz | try_cast({0} AS timestamp_ntz) | string
string | CAST({0} AS string) | P
string | CAST({0} AS string) | array<int>
string | CAST({0} AS string) | array<double>
string | CAST({0} AS string) | map<string,int>
string | CAST({0} AS string) | struct<a:int,b:string>
binary | CAST({0} AS binary) | string
date | CAST({0} AS date) | timestamp
date | CAST({0} AS date) | timestamp_ntz
timestamp | CAST({0} AS timestamp) | date
timestamp | CAST({0} AS timestamp) | timestamp_ntz
timestamp_ntz | CAST({0} AS timestamp_ntz) | timestamp
timestamp_ntz | CAST({0} AS timestamp_ntz) | date
bigint | CAST({0} AS bigint) | timestamp
int | CAST({0} AS int) | boolean
string | concat({0}, {1}) | string string
string | concat_ws(',', {0}, {1}) | string string
string | concat_ws('-', {0}) | array<string>
string | ({0} || {1}) | string string
string | upper({0}) | string
string | lower({0}) | string
string | initcap({0}) | string
string | trim({0}) | string
string | ltrim({0}) | string
string | rtrim('x', {0}) | string
string | trim(BOTH 'a' FROM {0}) | string
string | reverse({0}) | string
string | repeat({0}, {1}) | string tiny
string | substring({0}, {1}, {2}) | string tiny tiny
string | substr({0}, {1}) | string tiny
string | left({0}, {1}) | string tiny
string | right({0}, {1}) | string tiny
string | lpad({0}, {1}, {2}) | string tiny string
string | rpad({0}, {1}, '*') | string tiny
string | replace({0}, {1}, {2}) | string string string
string | translate({0}, 'abc', 'xy') | string
string | regexp_replace({0}, '([a-c]+)', '<$1>') | string
string | regexp_extract({0}, '([a-z]+)(\\\\d*)', 1) | string
string | split_part({0}, ',', {1}) ! | string tiny
string | substring_index({0}, ',', {1}) | string tiny
string | overlay({0} PLACING {1} FROM 2) | string string
string | elt({0}, {1}, {2}) ! | tiny string string
string | format_number({0}, 2) | small
string | soundex({0}) | string
string | md5({0}) | string
string | sha2({0}, 256) | string
string | base64({0}) | binary
string | quote({0}) | string
int | length({0}) | string
int | length({0}) | binary
int | octet_length({0}) | string
int | ascii({0}) | string
int | instr({0}, {1}) | string string
int | locate({0}, {1}, {2}) | string string tiny
int | find_in_set({0}, {1}) | string string
int | levenshtein({0}, {1}) | word word
bigint | crc32({0}) | binary
int | hash({0}) | H
bigint | xxhash64({0}) | H
int | hash({0}, {1}) | int string
array<string> | split({0}, ',') | string
array<string> | split({0}, '[abX]', 2) | string
array<string> | regexp_extract_all({0}, '[a-z]+', 0) | string
int | year({0}) | date
int | month({0}) | timestamp
int | day({0}) | date
int | dayofweek({0}) | date
int | weekday({0}) | date
int | dayofyear({0}) | date
int | weekofyear({0}) | date
int | quarter({0}) | date
int | hour({0}) | timestamp
int | minute({0}) | timestamp
int | second({0}) | timestamp_ntz
int | extract(YEAROFWEEK FROM {0}) | date
int | extract(DOW FROM {0}) | timestamp
decimal(8,6) | extract(SECOND FROM {0}) | timestamp
int | datediff({0}, {1}) | date date
bigint | timestampdiff(DAY, {0}, {1}) | timestamp timestamp
bigint | timestampdiff(MONTH, {0}, {1}) | timestamp timestamp
double | months_between({0}, {1}) | timestamp timestamp
date | date_add({0}, {1}) | modern tiny
date | date_sub({0}, {1}) | modern tiny
date | add_months({0}, {1}) | modern tiny
date | last_day({0}) | date
date | next_day({0}, 'MON') | modern
date | trunc({0}, 'MM') | date
date | trunc({0}, 'WEEK') | date
date | trunc({0}, 'QUARTER') | date
date | ({0} + {1}) | modern tiny
- | ({0} - {1}) | date date
timestamp | date_trunc('HOUR', {0}) | timestamp
timestamp | date_trunc('WEEK', {0}) | timestamp
timestamp | date_trunc('YEAR', {0}) | timestamp
timestamp | timestampadd(MONTH, {1}, {0}) | moment tiny
timestamp | timestampadd(HOUR, {1}, {0}) | moment tiny
timestamp | timestampadd(DAY, {1}, {0}) | moment tiny
timestamp | ({0} + {1}) | moment interval day to second
timestamp_ntz | ({0} - {1}) | naive interval day to second
timestamp | ({0} + {1}) | moment interval year to month
interval day to second | ({0} - {1}) | timestamp timestamp
interval day to second | ({0} + {1}) | interval day to second interval day to second
interval year to month | ({0} * 2) | interval year to month
boolean | ({0} < {1}) | interval day to second interval day to second
timestamp | from_utc_timestamp({0}, 'America/New_York') | moment
timestamp | to_utc_timestamp({0}, 'Asia/Tokyo') | moment
bigint | unix_micros({0}) | timestamp
bigint | unix_millis({0}) | timestamp
bigint | unix_seconds({0}) | timestamp
int | unix_date({0}) | date
date | date_from_unix_date({0}) | tiny
timestamp | timestamp_millis({0}) | tiny
bigint | unix_timestamp({0}) | timestamp
bigint | unix_timestamp({0}) | date
string | date_format({0}, 'yyyy-MM-dd HH:mm:ss') | timestamp
string | date_format({0}, 'EEE d MMM yy, h:mm a') | moment
string | date_format({0}, 'D/Q') | date
string | from_unixtime({0}) | small_bigint
date | try_to_date({0}, 'yyyy-MM-dd') | string
timestamp | try_to_timestamp({0}) | string
string | dayname({0}) | date
string | monthname({0}) | date
array<int> | array({0}, {1}) | int int
array<string> | array({0}, {1}, {2}) | string string string
array<double> | array({0}, {1}) | double double
int | size({0}) | array<int>
int | size({0}) | map<string,int>
int | array_size({0}) | array<string>
bigint | array_position({0}, {1}) | array<int> int
array<int> | array_append({0}, {1}) | array<int> int
array<int> | array_prepend({0}, {1}) | array<int> int
array<int> | array_remove({0}, {1}) | array<int> int
array<int> | array_distinct({0}) | array<int>
array<double> | array_distinct({0}) | array<double>
array<int> | array_union({0}, {1}) | array<int> array<int>
array<int> | array_intersect({0}, {1}) | array<int> array<int>
array<string> | array_except({0}, {1}) | array<string> array<string>
array<int> | sort_array({0}) | array<int>
array<double> | sort_array({0}, false) | array<double>
array<string> | array_sort({0}) | array<string>
array<struct<a:int,b:string>> | sort_array({0}) | array<struct<a:int,b:string>>
array<int> | array_compact({0}) | array<int>
array<int> | slice({0}, 2, 2) | array<int>
array<int> | slice({0}, -2, 1) | array<int>
array<string> | array_repeat({0}, 2) | string
array<int> | concat({0}, {1}) | array<int> array<int>
array<int> | reverse({0}) | array<int>
array<int> | flatten(array({0}, {1})) | array<int> array<int>
array<int> | sequence(1, {0}) | count
array<int> | array_insert({0}, 1, {1}) | array<int> int
array<int> | transform({0}, x -> try_add(x, {1})) | array<int> int
array<string> | transform({0}, (x, i) -> concat(x, i)) | array<string>
array<int> | filter({0}, x -> x > {1}) | array<int> int
array<string> | filter({0}, x -> x LIKE 'a%') | array<string>
array<int> | zip_with({0}, {1}, (x, y) -> coalesce(x, y)) | array<int> array<int>
int | aggregate({0}, 0, (a, x) -> try_add(a, coalesce(x, 1))) | array<int>
O | element_at(array({0}, {1}), 2) | O O
int | try_element_at({0}, {1}) | array<int> nonzero
int | get({0}, {1}) | array<int> tiny
int | {0}[{1}] ! | array<int> tiny
int | element_at({0}, {1}) | map<string,int> string
int | {0}[{1}] | map<string,int> string
int | array_max({0}) | array<int>
double | array_max({0}) | array<double>
double | array_min({0}) | array<double>
string | array_min({0}) | array<string>
string | array_join({0}, '|', 'none') | array<string>
string | array_join({0}, '-') | array<string>
map<string,int> | map_filter({0}, (k, v) -> v > {1}) | map<string,int> int
map<string,int> | transform_values({0}, (k, v) -> coalesce(v, length(k))) | map<string,int>
map<string,int> | map_from_arrays(array('k', 'l'), array({0}, {1})) | int int
map<int,string> | map({0}, {1}) ! | int string
array<string> | map_keys({0}) | map<string,int>
array<int> | map_values({0}) | map<string,int>
array<string> | map_values({0}) | map<int,string>
struct<a:int,b:string> | named_struct('a', {0}, 'b', {1}) | int string
int | {0}.a | struct<a:int,b:string>
string | {0}.b | struct<a:int,b:string>
array<int> | {0}.a | array<struct<a:int,b:string>>
array<struct<a:int,b:string>> | array({0}, {1}) | struct<a:int,b:string> struct<a:int,b:string>
string | to_json({0}) | struct<a:int,b:string>
string | to_json({0}) | array<int>
string | to_json({0}) | map<string,int>
struct<a:int,b:string> | from_json({0}, 'a INT, b STRING') | json
string | get_json_object({0}, '$.a') | json
string | get_json_object({0}, '$.b') | string
int | json_array_length({0}) | string
binary | unhex({0}) | string
binary | encode({0}, 'UTF-8') | string
string | decode({0}, 'UTF-8') | binary
binary | to_binary({0}, 'utf-8') | string
string | url_encode({0}) | string
string | typeof({0}) | T
boolean | luhn_check({0}) | string
string | mask({0}) | string
- | round({0}, 1) | decimal(10,2)
- | ceil({0}) | decimal(10,2)
"""

#: Holes that take only some values of a type: what a function can bear.
NARROW = {
    "tiny": ("int", ("0", "1", "2", "-1", "3", "5", "-3")),
    "nonzero": ("int", ("1", "2", "-1", "7")),
    "count": ("int", ("1", "3", "0", "-2", "CAST(NULL AS INT)")),
    "small": ("double", ("0.0D", "-1.5D", "0.25D", "1234567.891D", "100.0D", "-0.001D", "CAST(NULL AS DOUBLE)")),
    "small_bigint": ("bigint", ("0L", "86400L", "1700000000L", "-1L", "CAST(NULL AS BIGINT)")),
    "modern": ("date", ("DATE'2024-02-29'", "DATE'1970-01-01'", "DATE'2023-03-01'", "CAST(NULL AS DATE)")),
    "moment": ("timestamp", ("TIMESTAMP'2024-03-10 01:30:00'", "TIMESTAMP'2024-02-29 12:34:56.789'", "TIMESTAMP'1970-01-01 00:00:00'")),
    "naive": ("timestamp_ntz", ("TIMESTAMP_NTZ'2024-03-10 01:30:00'", "TIMESTAMP_NTZ'1969-12-31 23:59:59.999999'")),
    "pattern": ("string", ("'a%'", "'_b%'", "'%'", "''", "'%\\\\%%'", "'A_C'", "'%ä%'")),
    "word": ("string", ("'kitten'", "'sitting'", "''", "'abc'", "CAST(NULL AS STRING)")),
    "json": ("string", ("'{\"a\": 1, \"b\": \"x\"}'", "'{\"a\": null}'", "'{\"b\": 2.50, \"a\": 7}'", "'[]'", "''", "CAST(NULL AS STRING)")),
}
#: The types that a letter stands for.
LETTERS = {
    "A": tuple(values.NUMBERS),
    "O": ("tinyint", "int", "bigint", "double", "decimal(10,2)", "decimal(20,6)", "string", "date", "timestamp", "timestamp_ntz", "boolean", "array<int>", "binary", "struct<a:int,b:string>", "array<string>", "array<double>"),
    "T": ("int", "bigint", "smallint", "float", "double", "decimal(10,2)", "decimal(38,18)", "string", "date", "timestamp", "timestamp_ntz", "boolean", "array<int>", "array<string>", "struct<a:int,b:string>", "binary", "interval day to second"),
    "P": (*values.NUMBERS, "boolean", "date", "timestamp", "timestamp_ntz", "binary", "interval day to second", "interval year to month"),
    "H": ("int", "bigint", "string", "boolean", "date", "timestamp", "smallint", "tinyint", "binary"),
}


@dataclasses.dataclass(frozen=True)
class Line:
    result: str
    sql: str
    holes: tuple
    raises: bool


def lines():
    for row in TABLE.strip().splitlines():
        result, rest = row.split(" | ", 1)
        sql, holes = rest.rsplit(" | ", 1)
        for word in ("interval day to second", "interval year to month"):
            holes = holes.replace(word, word.replace(" ", "_"))
        words = tuple(word.replace("_", " ") if word.startswith("interval") else word for word in holes.split())
        yield Line(result, sql.removesuffix(" !"), words, sql.endswith(" !"))


LINES = tuple(lines())


@dataclasses.dataclass(frozen=True)
class Expression:
    type: str
    sql: str
    parts: tuple = ()

    def text(self):
        out = self.sql
        for i, part in enumerate(self.parts):
            out = out.replace(f"{{{i}}}", f"\x00{i}\x00")
        for i, part in enumerate(self.parts):
            out = out.replace(f"\x00{i}\x00", part.text())
        return out

    def below(self):
        for part in self.parts:
            yield part
            yield from part.below()


class Maker:
    """Makes expressions over columns. `raising`: whether lines that may raise are taken."""

    def __init__(self, random, columns, raising):
        self.random = random
        self.columns = columns
        self.raising = raising
        self.usable = [line for line in LINES if raising or not line.raises]

    def leaf(self, type):
        named = [name for name, kind in self.columns if kind == type]
        if named and self.random.random() < 0.8:
            return Expression(type, self.random.choice(named))
        return Expression(type, values.literal(self.random, type))

    def hole(self, word, depth):
        if word in NARROW:
            type, choices = NARROW[word]
            return Expression(type, self.random.choice(choices))
        return self.make(word, depth)

    def make(self, type, depth):
        if depth <= 0 or self.random.random() < 0.2:
            return self.leaf(type)
        fits = [line for line in self.usable if line.result == type or type in LETTERS.get(line.result, ())]
        if not fits:
            return self.leaf(type)
        # Lines of their own for a type come before those that fit any.
        own = [line for line in fits if line.result == type]
        line = self.random.choice(own if own and self.random.random() < 0.7 else fits)
        return self.fill(line, type, depth)

    def fill(self, line, type, depth):
        letter = line.result if line.result in LETTERS else None
        if letter and type is None:
            type = self.random.choice(LETTERS[letter])
        bound = {letter: type} if letter else {}
        parts = []
        for word in line.holes:
            if word in LETTERS:
                word = bound.setdefault(word, self.random.choice(LETTERS[word]))
            parts.append(self.hole(word, depth - 1))
        return Expression(type or line.result, line.sql, tuple(parts))

    def any(self, depth):
        """An expression of a random line, whatever its type."""
        line = self.random.choice(self.usable)
        return self.fill(line, None, depth)
