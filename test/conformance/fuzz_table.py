"""The lines that random expressions are made of: a result type, the SQL, and the types of its holes.

A capital letter stands for one type throughout a line (LETTERS), a word like `tiny` for some values only (NARROW); `-` is a type
that no hole takes. Lines marked `!` may raise with ANSI on, those marked `!!` without, too.
"""
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
string | split_part({0}, ',', {1}) !! | string tiny
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
map<int,string> | map({0}, {1}) !! | int string
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
binary | unhex({0}) | string
binary | encode({0}, 'UTF-8') | string
string | decode({0}, 'UTF-8') !! | binary
string | decode({0}, 'UTF-8') | utf8
binary | to_binary({0}, 'utf-8') | string
string | url_encode({0}) | string
string | typeof({0}) | T
boolean | luhn_check({0}) | string
string | mask({0}) | string
- | round({0}, 1) | decimal(10,2)
- | ceil({0}) | decimal(10,2)
boolean | ({0} <> {1}) | O O
boolean | ({0} > {1}) | O O
boolean | ({0} IS DISTINCT FROM {1}) | T T
boolean | ({0} IS NOT TRUE) | boolean
boolean | ({0} IS FALSE) | boolean
boolean | equal_null({0}, {1}) | T T
boolean | ({0} = {1}) | D E
boolean | ({0} < {1}) | D E
boolean | ({0} = {1}) | A B
boolean | ({0} >= {1}) | A B
boolean | ({0} <=> {1}) | A B
boolean | ({0} IN ({1}, {2})) | A B A
boolean | (({0}, {1}) = ({2}, {3})) | int string int string
boolean | ({0} LIKE ANY ({1}, {2})) | string pattern pattern
boolean | ({0} NOT LIKE ALL ({1}, {2})) | string pattern pattern
boolean | ({0} NOT LIKE {1}) | string pattern
boolean | ({0} RLIKE '[0-9]+$') | string
boolean | startswith({0}, {1}) | binary binary
boolean | contains({0}, {1}) | binary binary
boolean | array_contains({0}, {1}) | array<double> double
boolean | arrays_overlap({0}, {1}) | array<string> array<string>
boolean | arrays_overlap({0}, {1}) | array<double> array<double>
boolean | exists({0}, x -> x IS NULL) | array<string>
boolean | forall({0}, x -> x < {1}) | array<double> double
boolean | map_contains_key({0}, {1}) | map<int,string> int
boolean | isnotnull({0}) | T
T | ifnull({0}, {1}) | T T
T | decode({0}, 1, {1}, 2, {2}, {3}) | int T T T
A | nullifzero({0}) | A
A | zeroifnull({0}) | A
O | greatest({0}, {1}, {2}) | O O O
- | greatest({0}, {1}) | A B
- | least({0}, {1}) | D E
- | coalesce({0}, {1}) | A B
- | coalesce({0}, {1}) | D E
- | if({0}, {1}, {2}) | boolean D E
- | ({0} + {1}) ! | A B
- | ({0} - {1}) ! | A B
- | ({0} * {1}) ! | A B
- | ({0} / {1}) ! | A B
- | ({0} % {1}) ! | A B
- | pmod({0}, {1}) ! | A B
bigint | ({0} div {1}) ! | A B
- | ({0} + {1}) ! | D E
- | ({0} - {1}) ! | D E
- | ({0} * {1}) ! | D E
- | ({0} / {1}) ! | D E
- | ({0} % {1}) ! | D E
- | pmod({0}, {1}) ! | D E
bigint | ({0} div {1}) ! | D E
- | try_divide({0}, {1}) | D E
- | try_add({0}, {1}) | D E
- | try_subtract({0}, {1}) | D E
- | try_multiply({0}, {1}) | D E
- | try_mod({0}, {1}) | D E
- | try_divide({0}, {1}) | A B
- | try_add({0}, {1}) | A B
A | try_mod({0}, {1}) | A A
- | round({0}, 0) | D
- | round({0}, 3) | D
- | round({0}, -2) | D
- | bround({0}, 1) | D
- | bround({0}) | D
- | ceil({0}) | D
- | floor({0}) | D
- | ceil({0}, 1) | D
- | floor({0}, -1) | D
tinyint | round({0}, -1) ! | tinyint
smallint | round({0}, -2) ! | smallint
bigint | round({0}, -3) ! | bigint
int | bround({0}, -1) ! | int
bigint | bround({0}, -2) ! | bigint
float | round({0}, 1) | float
double | round({0}, -1) | double
double | bround({0}, 2) | double
- | ceil({0}, 1) ! | small
- | floor({0}, 2) ! | small
double | acos({0}) | double
double | asin({0}) | double
double | acosh({0}) | double
double | asinh({0}) | double
double | atanh({0}) | double
double | cosh({0}) | small
double | cot({0}) | small
double | sec({0}) | small
double | csc({0}) | small
double | tan({0}) | small
double | expm1({0}) | double
double | abs({0}) | double
float | (- {0}) | float
tinyint | bit_get({0}, {1}) | int bitpos
int | bit_count({0}) | tinyint
int | bit_count({0}) | boolean
bigint | ({0} & {1}) | bigint bigint
tinyint | ({0} ^ {1}) | tinyint tinyint
smallint | (~ {0}) | smallint
int | shiftright({0}, {1}) | int int
int | shiftrightunsigned({0}, {1}) | int int
bigint | shiftleft({0}, {1}) | bigint int
bigint | bitmap_bit_position({0}) | bigint
bigint | bitmap_bucket_number({0}) | bigint
bigint | bitmap_count({0}) | binary
bigint | width_bucket({0}, 10.0D, 0.0D, 4) | double
- | ({0} + {1}) ! | A boolean_as_int
double | CAST({0} AS double) | boolean
decimal(10,2) | CAST({0} AS decimal(10,2)) | boolean
tinyint | CAST({0} AS tinyint) ! | string
smallint | CAST({0} AS smallint) ! | A
int | CAST({0} AS int) ! | string
bigint | CAST({0} AS bigint) ! | string
double | CAST({0} AS double) ! | string
float | CAST({0} AS float) ! | string
decimal(10,2) | CAST({0} AS decimal(10,2)) ! | string
decimal(10,2) | CAST({0} AS decimal(10,2)) ! | A
decimal(38,18) | CAST({0} AS decimal(38,18)) ! | A
boolean | CAST({0} AS boolean) ! | string
date | CAST({0} AS date) ! | string
timestamp | CAST({0} AS timestamp) ! | string
timestamp_ntz | CAST({0} AS timestamp_ntz) ! | string
double | CAST({0} AS double) | timestamp
- | CAST({0} AS decimal(20,3)) | timestamp
int | try_cast({0} AS int) | timestamp
boolean | CAST({0} AS boolean) | timestamp
timestamp | CAST({0} AS timestamp) | small_bigint
timestamp | CAST({0} AS timestamp) ! | small
binary | CAST({0} AS binary) | bigint
binary | CAST({0} AS binary) | smallint
string | CAST({0} AS string) | boolean
string | CAST({0} AS string) | array<struct<a:int,b:string>>
string | CAST({0} AS string) | map<int,string>
string | CAST({0} AS string) | array<string>
array<string> | CAST({0} AS array<string>) | array<int>
array<double> | CAST({0} AS array<double>) | array<int>
array<int> | try_cast({0} AS array<int>) | array<string>
array<int> | CAST({0} AS array<int>) ! | array<double>
- | CAST({0} AS map<string,double>) | map<string,int>
- | CAST({0} AS struct<x:string,y:string>) | struct<a:int,b:string>
bigint | CAST({0} AS bigint) | interval day to second
int | CAST({0} AS int) | interval year to month
- | CAST({0} AS interval hour) | interval day to second
string | concat({0}, {1}) | string P
string | concat({0}, {1}, {2}) | int string double
binary | concat({0}, {1}) | binary binary
string | lcase({0}) | string
string | btrim({0}) | string
string | btrim({0}, 'a ') | string
string | ltrim('a', {0}) | string
string | trim(LEADING {1} FROM {0}) | string string
string | trim(TRAILING FROM {0}) | string
string | char({0}) | small_bigint
string | space({0}) | tiny
string | printf('%s|%d', {0}, {1}) | string int
string | format_string('%5.2f|%s', {0}, {1}) | small boolean
string | format_string('%x %05d', {0}, {1}) | int smallint
string | format_number({0}, 1) | decimal(20,6)
string | format_number({0}, 3) | bigint
string | to_char({0}, '99,999,999.99') | decimal(10,2)
string | to_char({0}, 'S000000') | smallint
- | try_to_number({0}, '999.99') | string
string | sha1({0}) | string
string | hex({0}) | binary
string | base64(CAST({0} AS binary)) | string
binary | try_to_binary({0}, 'hex') | string
binary | try_to_binary({0}, 'base64') | string
binary | substring({0}, {1}, {2}) | binary tiny tiny
binary | left({0}, {1}) | binary tiny
binary | lpad({0}, {1}, {2}) | binary position binary
binary | overlay({0} PLACING {1} FROM 2 FOR 1) | binary binary
string | try_url_decode({0}) | string
string | try_parse_url({0}, 'HOST') | url
string | try_parse_url({0}, 'QUERY') | url
string | try_parse_url({0}, 'PATH') | url
string | try_parse_url({0}, 'QUERY', 'q') | url
string | parse_url({0}, 'PROTOCOL') | url
string | parse_url({0}, 'FILE') | url
string | parse_url({0}, 'AUTHORITY') | url
- | str_to_map({0}, ';', ':') | string
string | regexp_substr({0}, '[a-z]+') | string
int | regexp_count({0}, '[a-z0-9]') | string
int | regexp_instr({0}, '[a-z]b') | string
string | regexp_replace({0}, '\\\\d', '') | string
string | regexp_replace({0}, '^.', '\\\\$') | string
string | regexp_extract({0}, '(\\\\d+)-(\\\\d+)', 2) | string
int | position({0} IN {1}) | string string
int | char_length({0}) | string
int | bit_length({0}) | string
int | octet_length({0}) | binary
string | overlay({0} PLACING {1} FROM {2} FOR {3}) | string string tiny tiny
string | mask({0}, 'Q', 'q', '#', '*') | string
string | translate({0}, {1}, {2}) | string string string
string | substring({0} FROM {1}) | string tiny
string | split({0}, '')[0] ! | string
array<string> | split({0}, ',', {1}) | string limit
array<string> | split({0}, '\\\\s+') | string
array<string> | split({0}, '') | string
array<string> | regexp_extract_all({0}, '([a-z])(.)', 2) | string
int | hash({0}) | T
bigint | xxhash64({0}) | T
bigint | xxhash64({0}, {1}) | int string
date | try_cast({0} AS date) | timestamp
- | make_date({0}, {1}, {2}) ! | yearly tiny tiny
- | make_timestamp({0}, {1}, {2}, {3}, 4, 5.25) ! | yearly tiny tiny tiny
- | try_make_timestamp({0}, 3, 10, {1}, 30, 0) | yearly tiny
- | make_timestamp_ntz({0}, 2, {1}, 1, 2, 3) ! | yearly tiny
- | make_dt_interval({0}, {1}, {2}, 1.5) | tiny tiny tiny
- | make_ym_interval({0}, {1}) | tiny tiny
date | trunc({0}, 'YEAR') | date
date | trunc({0}, {1}) | date unit
timestamp | date_trunc({1}, {0}) | timestamp unit
timestamp | date_trunc('MONTH', {0}) | date
timestamp | date_trunc('DAY', {0}) | timestamp
timestamp | date_trunc('MINUTE', {0}) | timestamp
timestamp | date_trunc('MILLISECOND', {0}) | timestamp
timestamp_ntz | date_trunc('QUARTER', {0}) | timestamp_ntz
timestamp_ntz | date_trunc('HOUR', {0}) | timestamp_ntz
int | extract(QUARTER FROM {0}) | timestamp
int | extract(WEEK FROM {0}) | timestamp_ntz
int | extract(DAYOFWEEK_ISO FROM {0}) | date
int | extract(DOY FROM {0}) | timestamp
int | extract(DAY FROM {0}) | interval day to second
int | extract(HOUR FROM {0}) | interval day to second
- | extract(SECOND FROM {0}) | interval day to second
int | extract(YEAR FROM {0}) | interval year to month
- | extract(MONTH FROM {0}) | interval year to month
int | date_part('MINUTE', {0}) | timestamp
int | month({0}) | timestamp_ntz
int | hour({0}) | timestamp_ntz
int | dayofmonth({0}) | timestamp
timestamp | to_timestamp({0}, 'yyyy-MM-dd HH:mm:ss') ! | string
timestamp | try_to_timestamp({0}, 'yyyy-MM-dd HH:mm:ss') | string
date | to_date({0}, 'yyyy-MM-dd') ! | string
date | to_date({0}) ! | string
timestamp_ntz | to_timestamp_ntz({0}) ! | string
bigint | to_unix_timestamp({0}, 'yyyy-MM-dd') ! | string
bigint | unix_timestamp({0}, 'yyyy-MM-dd HH:mm:ss') ! | string
string | date_format({0}, "yyyy-MM-dd'T'HH:mm:ss.SSS") | timestamp
string | date_format({0}, 'hh:mm:ss a') | timestamp_ntz
string | date_format({0}, 'MMMM dd, yyyy') | date
string | date_format({0}, 'EEEE QQQ DDD') | timestamp
string | date_format({0}, 'yy/M/d H:m:s.SSSSSS') | timestamp
string | date_format({0}, 'VV XXX') | moment
string | from_unixtime({0}, 'yyyy/MM/dd HH') | small_bigint
timestamp | timestamp_seconds({0}) | small_bigint
timestamp | timestamp_micros({0}) | small_bigint
timestamp_ntz | convert_timezone('UTC', 'Asia/Tokyo', {0}) | naive
timestamp_ntz | convert_timezone('America/New_York', 'Europe/Berlin', {0}) | naive
timestamp | timestampadd(WEEK, {1}, {0}) | moment tiny
timestamp | timestampadd(QUARTER, {1}, {0}) | moment tiny
timestamp | timestampadd(YEAR, {1}, {0}) | moment tiny
timestamp | timestampadd(SECOND, {1}, {0}) | moment tiny
timestamp_ntz | timestampadd(MONTH, {1}, {0}) | naive tiny
timestamp_ntz | timestampadd(DAY, {1}, {0}) | naive tiny
bigint | timestampdiff(HOUR, {0}, {1}) | timestamp timestamp
bigint | timestampdiff(SECOND, {0}, {1}) | timestamp timestamp
bigint | timestampdiff(WEEK, {0}, {1}) | timestamp timestamp
bigint | timestampdiff(QUARTER, {0}, {1}) | timestamp timestamp
bigint | timestampdiff(YEAR, {0}, {1}) | timestamp_ntz timestamp_ntz
bigint | timestampdiff(MONTH, {0}, {1}) | timestamp_ntz timestamp_ntz
double | months_between({0}, {1}) | date date
double | months_between({0}, {1}, false) | timestamp timestamp
date | next_day({0}, {1}) | modern weekday
date | ({0} - {1}) | modern tiny
date | ({0} + {1}) | modern interval year to month
timestamp | ({0} - {1}) | moment interval year to month
timestamp | ({0} - {1}) | moment interval day to second
timestamp | ({0} + {1}) | modern interval day to second
timestamp_ntz | ({0} + {1}) | naive interval year to month
interval day to second | ({0} - {1}) | timestamp_ntz timestamp_ntz
interval day to second | ({0} - {1}) | timestamp date
interval day to second | ({0} - {1}) | interval day to second interval day to second
interval day to second | ({0} * {1}) | interval day to second tiny
interval day to second | ({0} * 1.5) | interval day to second
interval day to second | ({0} / 3) | interval day to second
interval day to second | (- {0}) | interval day to second
interval day to second | abs({0}) | interval day to second
interval year to month | ({0} + {1}) | interval year to month interval year to month
interval year to month | ({0} / 2) | interval year to month
interval year to month | (- {0}) | interval year to month
boolean | ({0} >= {1}) | interval year to month interval year to month
boolean | ({0} = {1}) | date timestamp
boolean | ({0} < {1}) | timestamp_ntz date
boolean | ({0} = {1}) | timestamp timestamp_ntz
date | date_from_unix_date({0}) ! | smallint
timestamp | timestamp_millis({0}) | small_bigint
int | datediff({0}, {1}) | timestamp date
array<int> | array({0}, {1}) | smallint int
array<string> | array({0}, {1}) | string int
int | cardinality({0}) | array<double>
int | size({0}) | array<struct<a:int,b:string>>
bigint | array_position({0}, {1}) | array<double> double
bigint | array_position({0}, {1}) | array<string> string
array<string> | array_append({0}, {1}) | array<string> string
array<double> | array_remove({0}, {1}) | array<double> double
array<string> | array_distinct({0}) | array<string>
array<struct<a:int,b:string>> | array_distinct({0}) | array<struct<a:int,b:string>>
array<double> | array_union({0}, {1}) | array<double> array<double>
array<string> | array_intersect({0}, {1}) | array<string> array<string>
array<double> | array_except({0}, {1}) | array<double> array<double>
array<int> | array_except({0}, {1}) | array<int> array<int>
array<string> | sort_array({0}, false) | array<string>
array<double> | array_sort({0}) | array<double>
array<struct<a:int,b:string>> | array_sort({0}) | array<struct<a:int,b:string>>
array<int> | array_sort({0}, (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) | array<int>
array<string> | array_compact({0}) | array<string>
array<int> | slice({0}, {1}, {2}) !! | array<int> nonzero tiny
array<int> | array_repeat({0}, {1}) | int tiny
array<string> | concat({0}, {1}) | array<string> array<string>
array<string> | reverse({0}) | array<string>
array<struct<a:int,b:string>> | reverse({0}) | array<struct<a:int,b:string>>
array<int> | flatten(array({0}, {1}, array(1))) | array<int> array<int>
array<int> | sequence({0}, 5, 2) | from5
array<date> | sequence({0}, {0} + 2) | modern
array<int> | array_insert({0}, {1}, {2}) | array<int> nonzero int
array<int> | transform({0}, x -> if(x > {1}, x, {2})) | array<int> int int
array<double> | transform({0}, x -> x / 2) | array<double>
array<string> | transform({0}, x -> upper(x)) | array<string>
array<int> | filter({0}, (x, i) -> i % 2 = 0) | array<int>
array<string> | filter({0}, x -> x IS NOT NULL AND length(x) > 1) | array<string>
array<string> | zip_with({0}, {1}, (x, y) -> concat(x, y)) | array<string> array<string>
- | arrays_zip({0}, {1}) | array<int> array<string>
int | aggregate({0}, CAST({1} AS int), (a, x) -> greatest(a, x), a -> a) | array<int> int
string | reduce({0}, '', (a, x) -> concat(a, coalesce(x, '?'))) | array<string>
string | {0}[{1}] ! | array<string> tiny
double | get({0}, {1}) | array<double> tiny
string | try_element_at({0}, {1}) | array<string> nonzero
string | element_at({0}, {1}) | map<int,string> int
string | {0}[{1}] | map<int,string> int
string | array_max({0}) | array<string>
map<string,int> | map_concat({0}, {1}) !! | map<string,int> map<string,int>
map<string,int> | map_filter({0}, (k, v) -> k LIKE '%a%') | map<string,int>
map<int,string> | map_filter({0}, (k, v) -> v IS NOT NULL) | map<int,string>
- | map_entries({0}) | map<string,int>
- | map_from_entries(array({0})) | entry
map<string,int> | transform_keys({0}, (k, v) -> concat(k, '_')) | map<string,int>
map<string,int> | map_zip_with({0}, {1}, (k, x, y) -> coalesce(x, y)) | map<string,int> map<string,int>
array<int> | map_keys({0}) | map<int,string>
struct<a:int,b:string> | struct({0} AS a, {1} AS b) | int string
boolean | ({0} < {1}) | struct<a:int,b:string> struct<a:int,b:string>
boolean | ({0} = {1}) | array<double> array<double>
array<string> | {0}.b | array<struct<a:int,b:string>>
int | {0}[0].a ! | array<struct<a:int,b:string>>
string | to_json(named_struct('v', {0})) | J
string | to_json({0}) | array<struct<a:int,b:string>>
string | to_json({0}) | map<int,string>
string | to_json({0}) | array<double>
- | from_json({0}, 'map<string,string>') | json
- | from_json({0}, 'array<int>') | jsonlist
string | get_json_object({0}, '$') | json
string | get_json_object({0}, '$.b.c') | json
string | get_json_object({0}, '$[0]') | jsonlist
array<string> | json_object_keys({0}) | json
int | json_array_length({0}) | jsonlist
- | from_csv({0}, 'a INT, b STRING') | csv
string | to_csv({0}) | struct<a:int,b:string>
"""

#: Holes that take only some values of a type: what a function can bear.
NARROW = {
    "utf8": ("binary", ("X''", "X'616263'", "X'C3A4'", "CAST(NULL AS BINARY)")),
    "tiny": ("int", ("0", "1", "2", "-1", "3", "5", "-3")),
    "nonzero": ("int", ("1", "2", "-1", "7")),
    "count": ("int", ("1", "3", "0", "-2", "CAST(NULL AS INT)")),
    "small": ("double", ("0.0D", "-1.5D", "0.25D", "1234567.891D", "100.0D", "-0.001D", "CAST(NULL AS DOUBLE)")),
    "small_bigint": ("bigint", ("0L", "86400L", "1700000000L", "-1L", "CAST(NULL AS BIGINT)")),
    "modern": ("date", ("DATE'2024-02-29'", "DATE'1970-01-01'", "DATE'2023-03-01'", "CAST(NULL AS DATE)")),
    "moment": ("timestamp", ("TIMESTAMP'2024-03-10 01:30:00'", "TIMESTAMP'2024-02-29 12:34:56.789'", "TIMESTAMP'1970-01-01 00:00:00'")),
    "naive": ("timestamp_ntz", ("TIMESTAMP_NTZ'2024-03-10 01:30:00'", "TIMESTAMP_NTZ'1969-12-31 23:59:59.999999'")),
    "pattern": ("string", ("'a%'", "'_b%'", "'%'", "''", "'%\\\\%%'", "'A_C'", "'%ä%'")),
    "entry": ("struct<a:int,b:string>", ("named_struct('a', 1, 'b', 'x')", "named_struct('a', 7, 'b', CAST(NULL AS STRING))")),
    "position": ("int", ("0", "1", "2", "5", "CAST(NULL AS INT)")),
    "bitpos": ("int", ("0", "1", "7", "31")),
    "limit": ("int", ("0", "1", "2", "-1", "5")),
    "from5": ("int", ("-1", "1", "4", "5", "CAST(NULL AS INT)")),
    "yearly": ("int", ("2024", "1970", "2023", "CAST(NULL AS INT)")),
    "unit": ("string", ("'YEAR'", "'month'", "'WEEK'", "'quarter'", "'bogus'")),
    "weekday": ("string", ("'MO'", "'Tuesday'", "'SUN'", "'fr'")),
    "boolean_as_int": ("int", ("CAST(true AS INT)", "CAST(false AS INT)")),
    "url": ("string", ("'http://u:p@example.com:80/a/b?q=1&r=x%20y#frag'", "'https://example.org'", "'example.org/x'", "'mailto:a@b'", "''", "CAST(NULL AS STRING)")),
    "jsonlist": ("string", ("'[1,2,3]'", "'[]'", "'[null, 7]'", "'{\"a\": 1}'", "''", "CAST(NULL AS STRING)")),
    "csv": ("string", ("'1,x'", "'7'", "','", "'z,\"q r\"'", "CAST(NULL AS STRING)")),
    "word": ("string", ("'kitten'", "'sitting'", "''", "'abc'", "CAST(NULL AS STRING)")),
    "json": ("string", ("'{\"a\": 1, \"b\": \"x\"}'", "'{\"a\": null}'", "'{\"b\": 2.50, \"a\": 7}'", "'[]'", "''", "CAST(NULL AS STRING)")),
}
#: The types that a letter stands for.
LETTERS = {
    "A": tuple(values.NUMBERS),
    "B": tuple(values.NUMBERS),
    "D": ("decimal(10,2)", "decimal(20,6)", "decimal(38,18)", "decimal(5,0)", "decimal(18,4)"),
    "E": ("decimal(10,2)", "decimal(20,6)", "decimal(38,18)", "decimal(3,3)", "decimal(38,2)"),
    "J": ("int", "bigint", "string", "boolean", "date", "timestamp", "timestamp_ntz", "decimal(10,2)", "double", "array<string>"),
    "O": ("tinyint", "int", "bigint", "double", "decimal(10,2)", "decimal(20,6)", "string", "date", "timestamp", "timestamp_ntz", "time", "boolean", "array<int>", "binary", "struct<a:int,b:string>", "array<string>", "array<double>"),
    "T": ("int", "bigint", "smallint", "float", "double", "decimal(10,2)", "decimal(38,18)", "string", "date", "timestamp", "timestamp_ntz", "time", "boolean", "array<int>", "array<string>", "struct<a:int,b:string>", "binary", "interval day to second"),
    "P": (*values.NUMBERS, "boolean", "date", "timestamp", "timestamp_ntz", "binary", "interval day to second", "interval year to month"),
    "H": ("int", "bigint", "string", "boolean", "date", "timestamp", "smallint", "tinyint", "binary"),
}
