-- XML in a column (`from_xml`, `to_xml`, `schema_of_xml`).

--: from_xml_001
SELECT from_xml('<p><a>1</a><b>0.8</b></p>', 'a INT, b DOUBLE') v;

--: from_xml_002
SELECT s, from_xml(s, 'a INT') v FROM VALUES ('<p><a>1</a></p>'),('<p><a>+1</a></p>'),('<p><a>-1</a></p>'),('<p><a> 1 </a></p>'),('<p><a>--1</a></p>'),('<p><a>1.5</a></p>'),('<p><a>x</a></p>'),('<p><a></a></p>'),('<p><a/></p>'),('<p><a>2147483648</a></p>'),('<p><a>-2147483648</a></p>'),('<p/>'),(''),(NULL),('  '),('x'),('<p>'),('<p><a>1</p>'),('<p><a>1') AS t(s);

--: from_xml_003
SELECT s, from_xml(s, 'a BIGINT, b SMALLINT, c TINYINT') v FROM VALUES ('<p><a>9223372036854775807</a><b>1</b><c>2</c></p>'),('<p><a>9223372036854775808</a></p>'),('<p><b>32768</b></p>'),('<p><b>+5</b><c>-5</c></p>'),('<p><c>128</c></p>'),('<p><c>+ 1</c></p>') AS t(s);

--: from_xml_004
SELECT s, from_xml(s, 'a DOUBLE, b FLOAT') v FROM VALUES ('<p><a>1.5</a><b>2.5</b></p>'),('<p><a>1e3</a><b>-1e-3</b></p>'),('<p><a>NaN</a></p>'),('<p><a>Infinity</a><b>-Infinity</b></p>'),('<p><a>1,234.5</a></p>'),('<p><a>1.5d</a><b>1f</b></p>'),('<p><a>x</a></p>'),('<p><a>1x</a></p>'),('<p><a>1e400</a></p>'),('<p><a>.5</a><b>5.</b></p>'),('<p><a>1,5</a></p>'),('<p><a>0x1p3</a></p>'),('<p><a>+-1</a></p>'),('<p><a>--1</a></p>') AS t(s);

--: from_xml_005
SELECT s, from_xml(s, 'a BOOLEAN') v FROM VALUES ('<p><a>true</a></p>'),('<p><a>TRUE</a></p>'),('<p><a>1</a></p>'),('<p><a>0</a></p>'),('<p><a>False</a></p>'),('<p><a>yes</a></p>'),('<p><a></a></p>') AS t(s);

--: from_xml_006
SELECT s, from_xml(s, 'a DECIMAL(5,2), b DECIMAL(38,10)') v FROM VALUES ('<p><a>1.255</a><b>1</b></p>'),('<p><a>1,234.5</a></p>'),('<p><a>12345.6</a></p>'),('<p><a>1e2</a></p>'),('<p><a>x</a></p>'),('<p><b>12345678901234567890.1234567891</b></p>'),('<p><a>-.5</a></p>') AS t(s);

--: from_xml_007
SELECT s, from_xml(s, 'd DATE') v FROM VALUES ('<p><d>2024-01-02</d></p>'),('<p><d>2024-1-2</d></p>'),('<p><d>2024-02-30</d></p>'),('<p><d>2024-01-02T00:00:00</d></p>'),('<p><d>2024</d></p>'),('<p><d>x</d></p>'),('<p><d/></p>') AS t(s);

--: from_xml_008
SELECT s, from_xml(s, 't TIMESTAMP') v FROM VALUES ('<p><t>2024-01-02T03:04:05.123Z</t></p>'),('<p><t>2024-01-02 03:04:05</t></p>'),('<p><t>2024-01-02</t></p>'),('<p><t>2024-01-02T03:04:05+02:00</t></p>'),('<p><t>x</t></p>'),('<p><t>2024</t></p>'),('<p><t>2024-13-01</t></p>'),('<p><t>2024-01-02T25:00:00</t></p>') AS t(s);

--: from_xml_009
SELECT s, from_xml(s, 't TIMESTAMP_NTZ') v FROM VALUES ('<p><t>2024-01-02T03:04:05.123</t></p>'),('<p><t>2024-01-02 03:04:05</t></p>'),('<p><t>2024-01-02</t></p>'),('<p><t>2024-01-02T03:04:05Z</t></p>'),('<p><t>x</t></p>') AS t(s);

--: from_xml_010
SELECT from_xml('<p><b>YWJj</b></p>', 'b BINARY') v;

--: from_xml_011
SELECT from_xml('<p><b>a*</b></p>', 'b BINARY') v;

--: from_xml_012
SELECT from_xml('<p><s>abc</s><v>x y</v><c>z</c></p>', 's STRING, v VARCHAR(2), c CHAR(3)') v;

--: from_xml_013
SELECT from_xml('<p><t>01:02:03</t></p>', 't TIME') v;

--: from_xml_014
SELECT from_xml('<p><i>1</i></p>', 'i INTERVAL DAY') v;

--: from_xml_015
SELECT from_xml('<p><n>1</n></p>', 'n VOID') v;

--: from_xml_016
SELECT s, from_xml(s, 'a STRING') v FROM VALUES ('<p><a> x </a></p>'),('<p><a></a></p>'),('<p><a/></p>'),('<p><a><b>1</b><c d="2">t</c></a></p>'),('<p><a>x<b>1</b>y</a></p>'),('<p><a><![CDATA[<x> & ]]></a></p>'),('<p><a>&lt;b&gt; &amp; &quot;&apos;</a></p>'),('<p><a>&#65;&#x42;</a></p>'),('<p><a>1</a><a>2</a></p>'),('<p><a>x<!-- c -->y</a></p>'),('<p><a>x<?pi d?>y</a></p>'),('<p><a>&foo;</a></p>') AS t(s);

--: from_xml_017
SELECT from_xml('<p><teacher>Alice</teacher><student><name>Bob</name><rank>1</rank></student><student><name>Charlie</name><rank>2</rank></student></p>', 'STRUCT<teacher: STRING, student: ARRAY<STRUCT<name: STRING, rank: INT>>>') v;

--: from_xml_018
SELECT s, from_xml(s, 'a ARRAY<INT>, b STRING') v FROM VALUES ('<p><a>1</a><a>2</a><b>x</b><a>3</a></p>'),('<p><a>1</a></p>'),('<p><a/></p>'),('<p><a></a><a>2</a></p>'),('<p><b>y</b></p>'),('<p><a>1</a><a>z</a><b>q</b></p>') AS t(s);

--: from_xml_019
SELECT s, from_xml(s, 'a STRUCT<b: INT, c: STRUCT<d: STRING>>') v FROM VALUES ('<p><a><b>1</b><c><d>x</d></c></a></p>'),('<p><a/></p>'),('<p><a>text</a></p>'),('<p><a><c/></a></p>'),('<p><a> </a></p>'),('<p><a><b>z</b><c><d>x</d></c></a></p>'),('<p></p>') AS t(s);

--: from_xml_020
SELECT from_xml('<p x="1" y="t"><a z="2">v</a></p>', '_x INT, _y STRING, a STRUCT<_VALUE: STRING, _z: INT>') v;

--: from_xml_021
SELECT from_xml('<p><a z="2">v</a></p>', 'a STRING') v;

--: from_xml_022
SELECT from_xml('<p><a z="2">5</a><a>6</a></p>', 'a ARRAY<STRUCT<_VALUE: INT, _z: INT>>') v;

--: from_xml_023
SELECT from_xml('<p><a z="2"/></p>', 'a STRUCT<_VALUE: INT, _z: INT>') v;

--: from_xml_024
SELECT from_xml('<p><a z="q">1</a></p>', 'a STRUCT<_VALUE: INT, _z: INT>') v;

--: from_xml_025
SELECT from_xml('<p z="q"><a>1</a></p>', '_z INT, a INT') v;

--: from_xml_026
SELECT from_xml('<p>text<a>1</a>more</p>', '_VALUE STRING, a INT') v;

--: from_xml_027
SELECT from_xml('<p>text<a>1</a>more</p>', '_VALUE ARRAY<STRING>, a INT') v;

--: from_xml_028
SELECT from_xml('<p><a>x<b>1</b>y</a></p>', 'a STRUCT<_VALUE: ARRAY<STRING>, b: INT>') v;

--: from_xml_029
SELECT from_xml('<p>5</p>', '_VALUE INT') v;

--: from_xml_030
SELECT from_xml('<p><m><a>1</a><b>2</b></m></p>', 'm MAP<STRING, INT>') v;

--: from_xml_031
SELECT from_xml('<p><m x="9"><a>1</a>7<b>2</b></m></p>', 'm MAP<STRING, INT>') v;

--: from_xml_032
SELECT from_xml('<p><m><a>1</a><a>2</a></m></p>', 'm MAP<STRING, INT>') v;

--: from_xml_033
SELECT from_xml('<p><m><a><q>1</q></a><b><q>2</q></b></m></p>', 'm MAP<STRING, STRUCT<q: INT>>') v;

--: from_xml_034
SELECT from_xml('<p><m/></p>', 'm MAP<STRING, INT>') v;

--: from_xml_035
SELECT from_xml('<p><m>7</m></p>', 'm MAP<STRING, INT>') v;

--: from_xml_036
SELECT from_xml('<p><m><a>z</a><b>2</b></m><c>3</c></p>', 'm MAP<STRING, INT>, c INT') v;

--: from_xml_037
SELECT from_xml('<p><a>1</a></p>', 'A INT') v;

--: from_xml_038
SELECT from_xml('<p><a>1</a><A>2</A></p>', 'a INT') v;

--: from_xml_039
SELECT from_xml('<p><a>1</a><b>2</b><c><d>3</d></c></p>', 'a INT, xs_any STRING') v;

--: from_xml_040
SELECT from_xml('<p><a>1</a><b>2</b><c><d>3</d></c></p>', 'a INT, xs_any ARRAY<STRING>') v;

--: from_xml_041
SELECT from_xml('<p><a>1</a><b>2</b></p>', 'a INT, w STRING', map('wildcardColName', 'w')) v;

--: from_xml_042
SELECT from_xml('<p><a>1</a><b>2</b></p>', 'a INT, xs_any INT') v;

--: from_xml_043
SELECT from_xml('<n:p xmlns:n="u"><n:a n:k="1">2</n:a></n:p>', '`n:a` STRUCT<_VALUE: INT, `_n:k`: INT>') v;

--: from_xml_044
SELECT from_xml('<n:p xmlns:n="u"><n:a n:k="1">2</n:a></n:p>', 'a STRUCT<_VALUE: INT, _k: INT>', map('ignoreNamespace', 'true')) v;

--: from_xml_045
SELECT from_xml('<n:p><n:a>2</n:a></n:p>', '`n:a` INT') v;

--: from_xml_046
SELECT from_xml('<p><a><a>1</a></a></p>', 'a STRUCT<a: INT>') v;

--: from_xml_047
SELECT from_xml('<p><a><b>1</b><b>2</b></a><a><b>3</b></a></p>', 'a ARRAY<STRUCT<b: ARRAY<INT>>>') v;

--: from_xml_048
SELECT from_xml('<p><a><b>1</b></a></p>', 'a ARRAY<ARRAY<INT>>') v;

--: from_xml_049
SELECT from_xml('<p><a>1</a></p>', 'a ARRAY<ARRAY<INT>>') v;

--: from_xml_050
SELECT from_xml('<p><a><b>1</b></a></p>', 'a INT') v;

--: from_xml_051
SELECT from_xml('<p><a>1<b>2</b></a><c>3</c></p>', 'a INT, c INT') v;

--: from_xml_052
SELECT from_xml('<p><a>1</a><b>2</b></p>', 'b INT, b2 INT, a INT') v;

--: from_xml_053
SELECT from_xml('<p><v>1</v><w k="1"><x>t</x></w></p>', 'v VARIANT, w VARIANT') v;

--: from_xml_054
SELECT from_xml('<p><a>1</a><b>x</b></p>', 'variant') v;

--: from_xml_055
SELECT s, from_xml(s, 'a INT') v FROM VALUES ('<?xml version="1.0"?><p><a>1</a></p>'),(' <p><a>1</a></p>'),('<!-- c --><p><a>1</a></p>'),('<!DOCTYPE p><p><a>1</a></p>'),('<!DOCTYPE p [<!ENTITY e "5">]><p><a>&e;</a></p>'),('<!DOCTYPE p SYSTEM "file:///etc/passwd"><p><a>1</a></p>'),('<p><a>1</a></p><p><a>2</a></p>'),('<p><a>1</a></p>junk'),('junk<p><a>1</a></p>'),('<p><a>1</a></q>'),('<p a=1><a>1</a></p>'),('<p a="1" a="2"><a>1</a></p>'),('<p><a>1</a><b>&</b></p>'),('<p><a>1</a>&#0;</p>') AS t(s);

--: from_xml_056
SELECT s, from_xml(s, 'a INT, b INT') v FROM VALUES ('<p><a>x</a><b>2</b></p>'),('<p><b>2</b><a>x</a></p>'),('<p><a>1</a><b>2</b><c>'),('<p><a>1</a><b>2</p>') AS t(s);

--: from_xml_057
SELECT s, from_xml(s, 'a INT, b INT, _corrupt_record STRING') v FROM VALUES ('<p><a>x</a><b>2</b></p>'),('<p><b>2</b><a>x</a></p>'),('<p><a>1</a><b>2</b></p>'),('<p><a>1'),('nonsense'),(''),(NULL) AS t(s);

--: from_xml_058
SELECT from_xml('<p><a>x</a></p>', 'a INT, bad STRING', map('columnNameOfCorruptRecord', 'bad')) v;

--: from_xml_059
SELECT from_xml('<p><a>x</a></p>', 'a INT, bad INT', map('columnNameOfCorruptRecord', 'bad')) v;

--: from_xml_060
SELECT from_xml('<p><a>x</a></p>', 'a INT', map('mode', 'FAILFAST')) v;

--: from_xml_061
SELECT from_xml('<p><a>1', 'a INT', map('mode', 'FAILFAST')) v;

--: from_xml_062
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('mode', 'FAILFAST')) v;

--: from_xml_063
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('mode', 'DROPMALFORMED')) v;

--: from_xml_064
SELECT from_xml('<p><a>x</a></p>', 'a INT', map('mode', 'nonsense')) v;

--: from_xml_065
SELECT from_xml(1, 'a INT') v;

--: from_xml_066
SELECT from_xml(NULL, 'a INT') v;

--: from_xml_067
SELECT from_xml(s, 'a INT') v FROM VALUES (X'3C70') AS t(s);

--: from_xml_068
SELECT from_xml('<p/>', 1) v;

--: from_xml_069
SELECT from_xml('<p/>') v;

--: from_xml_070
SELECT from_xml('<p/>', 'a INT', map('a', 'b'), 1) v;

--: from_xml_071
SELECT from_xml('<p/>', 'INT') v;

--: from_xml_072
SELECT from_xml('<p/>', 'ARRAY<STRUCT<a: INT>>') v;

--: from_xml_073
SELECT from_xml('<p><a>1</a></p>', 'MAP<STRING, INT>') v;

--: from_xml_074
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('nonsense', '1')) v;

--: from_xml_075
SELECT from_xml('<p><a>1</a></p>', 'a INT', array('mode')) v;

--: from_xml_076
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('mode', 1)) v;

--: from_xml_077
SELECT from_xml('<p><a>1</a></p>', s) v FROM VALUES ('a INT') AS t(s);

--: from_xml_078
SELECT from_xml('<p><a>1</a></p>', schema_of_xml('<p><a>2</a></p>')) v;

--: from_xml_079
SELECT from_xml('<p><a>1</a></p>', '{"type":"struct","fields":[{"name":"a","type":"integer","nullable":false,"metadata":{}}]}') v;

--: from_xml_080 ordered
SELECT from_xml(s, 'a INT').a a FROM VALUES ('<p><a>1</a></p>'), ('<p><a>2</a></p>') AS t(s) ORDER BY a;

--: from_xml_081
SELECT from_xml('<p><a>1</a></p>', 'a INT NOT NULL') v;

--: from_xml_082
SELECT typeof(from_xml('<p><a>1</a></p>', 'a INT NOT NULL, b ARRAY<INT>')) v;

--: from_xml_083
SELECT from_xml(array('<p><a>1</a></p>'), 'a INT') v;

--: from_xml_084
SELECT from_xml('<p><t>26/08/2015</t></p>', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy')) v;

--: from_xml_085
SELECT from_xml('<p><t>26/08/2015</t></p>', 't DATE', map('dateFormat', 'dd/MM/yyyy')) v;

--: from_xml_086
SELECT from_xml('<p><t>26/08/2015 01:02</t></p>', 't TIMESTAMP_NTZ', map('timestampNTZFormat', 'dd/MM/yyyy HH:mm')) v;

--: from_xml_087
SELECT from_xml('<p><t>x</t></p>', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy')) v;

--: from_xml_088
SELECT from_xml('<p><t>2024-01-02 03:04:05</t></p>', 't TIMESTAMP', map('timeZone', 'America/New_York')) v;

--: from_xml_089
SELECT from_xml('<p><a> x </a><b> 1 </b></p>', 'a STRING, b STRING', map('ignoreSurroundingSpaces', 'false')) v;

--: from_xml_090
SELECT from_xml('<p><b> 1 </b></p>', 'b INT', map('ignoreSurroundingSpaces', 'false')) v;

--: from_xml_091
SELECT from_xml('<p k=" 1 "><b> </b></p>', '_k STRING, b STRING', map('ignoreSurroundingSpaces', 'false')) v;

--: from_xml_092
SELECT from_xml('<p><a>NA</a><b>NA</b><c></c></p>', 'a INT, b STRING, c STRING', map('nullValue', 'NA')) v;

--: from_xml_093
SELECT from_xml('<p><a></a><b/><c>x</c></p>', 'a STRING, b STRING, c STRING', map('nullValue', '')) v;

--: from_xml_094
SELECT from_xml('<p k="1"><a z="2">3</a></p>', '_k INT, a STRUCT<_VALUE: INT, _z: INT>', map('excludeAttribute', 'true')) v;

--: from_xml_095
SELECT from_xml('<p k="1"><a z="2">3</a></p>', '`@k` INT, a STRUCT<`#`: INT, `@z`: INT>', map('attributePrefix', '@', 'valueTag', '#')) v;

--: from_xml_096
SELECT from_xml('<p k="1"><a z="2">3</a></p>', 'k INT, a STRUCT<_VALUE: INT, z: INT>', map('attributePrefix', '')) v;

--: from_xml_097
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('valueTag', '')) v;

--: from_xml_098
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('valueTag', '_')) v;

--: from_xml_099
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('excludeAttribute', 'maybe')) v;

--: from_xml_100
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('rowTag', 'q')) v;

--: from_xml_101
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('rowTag', '<q>')) v;

--: from_xml_102
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('rowTag', '')) v;

--: from_xml_103
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('samplingRatio', '0')) v;

--: from_xml_104
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('samplingRatio', '0.5', 'inferSchema', 'false', 'multiLine', 'false', 'prefersDecimal', 'true', 'preferDate', 'false', 'encoding', 'UTF-8', 'compression', 'gzip', 'indent', '', 'rootTag', 'r', 'declaration', '', 'arrayElementName', 'i', 'validateName', 'false')) v;

--: from_xml_105
SELECT from_xml('<p><a>1.234,5</a></p>', 'a DECIMAL(10,2)', map('locale', 'de-DE')) v;

--: from_xml_106
SELECT from_xml('<p><t>2. März 2024</t></p>', 't DATE', map('locale', 'de-DE', 'dateFormat', 'd. MMMM yyyy')) v;

--: from_xml_107
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('ROWTAG', 'p', 'Mode', 'permissive')) v;

--: schema_of_xml_001
SELECT schema_of_xml('<p><a>1</a></p>') v;

--: schema_of_xml_002
SELECT schema_of_xml('<p><a attr="2">1</a><a>3</a></p>') v;

--: schema_of_xml_003
SELECT schema_of_xml('<p><a attr="2">1</a><a>3</a></p>', map('excludeAttribute', 'true')) v;

--: schema_of_xml_004
SELECT schema_of_xml('<p><l>1</l><n>-1</n><q>+1</q><d>1.5</d><e>1e3</e><b>true</b><c>FALSE</c><s>x</s><da>2024-01-02</da><ts>2024-01-02T03:04:05</ts><tz>2024-01-02T03:04:05Z</tz><em></em><sc/><big>12345678901234567890</big><bigger>1234567890123456789012345678901234567890</bigger></p>') v;

--: schema_of_xml_005
SELECT schema_of_xml('<p><a>NaN</a><b>Infinity</b><c>1d</c><d>1.5f</d><e>.5</e><f>5.</f><g>0x10</g><h>1_000</h><i>1,000</i><j> 7 </j><k>00012</k><l>2024</l><m>12:30</m><n>2024-01</n></p>') v;

--: schema_of_xml_006
SELECT schema_of_xml('<p><l>1</l><d>1.5</d><e>1e3</e><big>12345678901234567890</big><b>1.50</b></p>', map('prefersDecimal', 'true')) v;

--: schema_of_xml_007
SELECT schema_of_xml('<p><l>1</l><d>1.5</d><b>true</b></p>', map('inferSchema', 'false')) v;

--: schema_of_xml_008
SELECT schema_of_xml('<p><d>2024-01-02</d><t>2024-01-02 03:04:05</t></p>', map('preferDate', 'false')) v;

--: schema_of_xml_009
SELECT schema_of_xml('<p><d>02/01/2024</d><t>2024-01-02 03:04:05</t></p>', map('dateFormat', 'dd/MM/yyyy')) v;

--: schema_of_xml_010
SELECT schema_of_xml('<p><d>02/01/2024</d><t>2024-01-02 03:04:05</t></p>', map('timestampFormat', 'dd/MM/yyyy')) v;

--: schema_of_xml_011
SELECT schema_of_xml('<p><a>1</a><a>x</a><b>1</b><b>1.5</b><c>true</c><c>1</c><d>2024-01-02</d><d>2024-01-02T03:04:05</d><e/><e>1</e></p>') v;

--: schema_of_xml_012
SELECT schema_of_xml('<p><z>1</z><B>2</B><a>3</a><_x>4</_x></p>') v;

--: schema_of_xml_013
SELECT schema_of_xml('<p><a>1</a><A>x</A></p>') v;

--: schema_of_xml_014
SELECT schema_of_xml('<p k="1" m="x"><a n="true"><b>1</b></a></p>') v;

--: schema_of_xml_015
SELECT schema_of_xml('<p>text<a>1</a>more<b><c/></b></p>') v;

--: schema_of_xml_016
SELECT schema_of_xml('<p><a>x<b>1</b>y</a><a/></p>') v;

--: schema_of_xml_017
SELECT schema_of_xml('<p>5</p>') v;

--: schema_of_xml_018
SELECT schema_of_xml('<p/>') v;

--: schema_of_xml_019
SELECT schema_of_xml('<p><a/></p>') v;

--: schema_of_xml_020
SELECT schema_of_xml('<p><a><b><c>1</c></b></a><a><b><c>x</c><d>2</d></b></a></p>') v;

--: schema_of_xml_021
SELECT schema_of_xml('<p><a k="1"/><a>2</a><a>x</a></p>') v;

--: schema_of_xml_022
SELECT schema_of_xml('<p><a><b>1</b></a><a>5</a></p>') v;

--: schema_of_xml_023
SELECT schema_of_xml('<p><a><b>1</b></a><a>5</a><a><b>7</b>t</a></p>') v;

--: schema_of_xml_024
SELECT schema_of_xml('<n:p xmlns:n="u"><n:a n:k="1">2</n:a></n:p>') v;

--: schema_of_xml_025
SELECT schema_of_xml('<n:p xmlns:n="u"><n:a n:k="1">2</n:a></n:p>', map('ignoreNamespace', 'true')) v;

--: schema_of_xml_026
SELECT schema_of_xml('<p k="1"><a z="2">3</a></p>', map('attributePrefix', '@', 'valueTag', '#')) v;

--: schema_of_xml_027
SELECT schema_of_xml('<p><a>NA</a><b>NA</b><b>1</b></p>', map('nullValue', 'NA')) v;

--: schema_of_xml_028
SELECT schema_of_xml('<p><a> </a><b> 1 </b></p>', map('ignoreSurroundingSpaces', 'false')) v;

--: schema_of_xml_029
SELECT schema_of_xml('') v;

--: schema_of_xml_030
SELECT schema_of_xml('<p>') v;

--: schema_of_xml_031
SELECT schema_of_xml('nonsense') v;

--: schema_of_xml_032
SELECT schema_of_xml('<p><a>1</p>', map('mode', 'FAILFAST')) v;

--: schema_of_xml_033
SELECT schema_of_xml('<p><a>1</a></p>', map('mode', 'DROPMALFORMED')) v;

--: schema_of_xml_034
SELECT schema_of_xml(NULL) v;

--: schema_of_xml_035
SELECT schema_of_xml(1) v;

--: schema_of_xml_036
SELECT schema_of_xml(s) v FROM VALUES ('<p/>') AS t(s);

--: schema_of_xml_037
SELECT schema_of_xml('<p/>', map('a', 'b'), 1) v;

--: schema_of_xml_038
SELECT schema_of_xml(concat('<p><a>', '1</a></p>')) v;

--: schema_of_xml_039
SELECT schema_of_xml('<p><a.b>1</a.b><c-d>2</c-d></p>') v;

--: schema_of_xml_040
SELECT schema_of_xml('<p><a>1</a></p>', map('nonsense', 'x')) v;

--: to_xml_001
SELECT to_xml(named_struct('a', 1, 'b', 2)) v;

--: to_xml_002
SELECT to_xml(named_struct('time', to_timestamp('2015-08-26', 'yyyy-MM-dd')), map('timestampFormat', 'dd/MM/yyyy')) v;

--: to_xml_003
SELECT to_xml(named_struct('b', true, 'y', 1Y, 's', 2S, 'i', 3, 'l', 4L, 'f', 1.5F, 'd', 2.5D, 'm', 1.10BD, 't', 'x', 'da', DATE'2024-01-02', 'ts', TIMESTAMP'2024-01-02 03:04:05.678', 'nz', TIMESTAMP_NTZ'2024-01-02 03:04:05')) v;

--: to_xml_004
SELECT to_xml(named_struct('nz', TIMESTAMP_NTZ'2024-01-02 03:04:05.6', 'ts', TIMESTAMP'2024-01-02 03:04:05')) v;

--: to_xml_005
SELECT to_xml(named_struct('f', CAST('NaN' AS DOUBLE), 'g', CAST('-Infinity' AS FLOAT), 'h', 1e20D, 'i', 1e-5D)) v;

--: to_xml_006
SELECT to_xml(named_struct('a', X'616263')) v;

--: to_xml_007
SELECT to_xml(named_struct('a', INTERVAL '1' DAY)) v;

--: to_xml_008
SELECT to_xml(named_struct('a', INTERVAL '1' MONTH)) v;

--: to_xml_009
SELECT to_xml(named_struct('a', TIME'01:02:03')) v;

--: to_xml_010
SELECT to_xml(named_struct('a', parse_json('{"b": 1}'))) v;

--: to_xml_011
SELECT to_xml(named_struct('a', NULL, 'b', CAST(NULL AS INT), 'c', 1)) v;

--: to_xml_012
SELECT to_xml(named_struct('a', NULL, 'b', CAST(NULL AS INT), 'c', 1), map('nullValue', 'NA')) v;

--: to_xml_013
SELECT to_xml(named_struct('a', NULL, 'b', CAST(NULL AS INT), 'c', 1), map('nullValue', '')) v;

--: to_xml_014
SELECT to_xml(CAST(NULL AS STRUCT<a: INT>)) v;

--: to_xml_015
SELECT to_xml(named_struct('a', array(1, 2, NULL), 'b', array())) v;

--: to_xml_016
SELECT to_xml(named_struct('a', array(1, NULL)), map('nullValue', 'N')) v;

--: to_xml_017
SELECT to_xml(named_struct('a', array(array(1, 2), array(3)))) v;

--: to_xml_018
SELECT to_xml(named_struct('a', array(array(1, 2), array(3))), map('arrayElementName', 'e')) v;

--: to_xml_019
SELECT to_xml(named_struct('a', array(named_struct('b', 1, 'c', 'x'), named_struct('b', 2, 'c', NULL)))) v;

--: to_xml_020
SELECT to_xml(named_struct('a', named_struct('b', named_struct('c', 1)))) v;

--: to_xml_021
SELECT to_xml(named_struct('a', named_struct('b', CAST(NULL AS INT)))) v;

--: to_xml_022
SELECT to_xml(named_struct('m', map('x', 1, 'y', 2, 'z', NULL))) v;

--: to_xml_023
SELECT to_xml(named_struct('m', map(1, 'a', 2, 'b'))) v;

--: to_xml_024
SELECT to_xml(named_struct('m', map('_k', 'a', 'y', 'b'))) v;

--: to_xml_025
SELECT to_xml(named_struct('m', map('x', named_struct('q', 1)))) v;

--: to_xml_026
SELECT to_xml(named_struct('_id', 1, 'a', named_struct('_k', 'v', '_VALUE', 5))) v;

--: to_xml_027
SELECT to_xml(named_struct('a', named_struct('_VALUE', 5, '_k', 'v', 'b', 1))) v;

--: to_xml_028
SELECT to_xml(named_struct('a', 1, '_id', 2)) v;

--: to_xml_029
SELECT to_xml(named_struct('_id', CAST(NULL AS INT), 'a', 1)) v;

--: to_xml_030
SELECT to_xml(named_struct('_id', CAST(NULL AS INT), 'a', 1), map('nullValue', 'N')) v;

--: to_xml_031
SELECT to_xml(named_struct('_d', DATE'2024-01-02', '_t', TIMESTAMP'2024-01-02 03:04:05', '_f', 1.5D, '_m', 1.10BD)) v;

--: to_xml_032
SELECT to_xml(named_struct('_a', array(1, 2))) v;

--: to_xml_033
SELECT to_xml(named_struct('_VALUE', 'x', 'a', 1)) v;

--: to_xml_034
SELECT to_xml(named_struct('_VALUE', array('x', 'y'), 'a', 1)) v;

--: to_xml_035
SELECT to_xml(named_struct('a', '<x> & "q" \'s\' > ]]>', '_b', '<x> & "q" \'s\' \n\t>')) v;

--: to_xml_036
SELECT to_xml(named_struct('a', 'line\nbreak\ttab\rcr', 'b', ' sp ', 'c', '', 'd', 'é\u00a0😀')) v;

--: to_xml_037
SELECT to_xml(named_struct('a', char(1))) v;

--: to_xml_038
SELECT to_xml(named_struct('a b', 1)) v;

--: to_xml_039
SELECT to_xml(named_struct('1a', 1)) v;

--: to_xml_040
SELECT to_xml(named_struct('a b', 1), map('validateName', 'false')) v;

--: to_xml_041
SELECT to_xml(named_struct('', 1)) v;

--: to_xml_042
SELECT to_xml(named_struct('n:a', 1, 'x.y', 2, 'x-y', 3)) v;

--: to_xml_043
SELECT to_xml(named_struct('a', 1), map('rowTag', 'q')) v;

--: to_xml_044
SELECT to_xml(named_struct('a', 1), map('rootTag', 'r', 'declaration', 'x')) v;

--: to_xml_045
SELECT to_xml(named_struct('a', 1, 'b', named_struct('c', 2)), map('indent', '')) v;

--: to_xml_046
SELECT to_xml(named_struct('a', 1, 'b', named_struct('c', 2)), map('indent', '  ')) v;

--: to_xml_047
SELECT to_xml(named_struct('@k', 1, '#', 2, 'a', named_struct('@z', 3, '#', 'v')), map('attributePrefix', '@', 'valueTag', '#')) v;

--: to_xml_048
SELECT to_xml(named_struct('a', 1), map('attributePrefix', '')) v;

--: to_xml_049
SELECT to_xml(named_struct('d', DATE'2024-01-02'), map('dateFormat', 'dd/MM/yyyy')) v;

--: to_xml_050
SELECT to_xml(named_struct('t', TIMESTAMP_NTZ'2024-01-02 03:04:05'), map('timestampNTZFormat', 'HH:mm')) v;

--: to_xml_051
SELECT to_xml(named_struct('t', TIMESTAMP'2024-01-02 03:04:05'), map('timeZone', 'America/New_York')) v;

--: to_xml_052
SELECT to_xml(named_struct('d', DATE'2024-03-02'), map('dateFormat', 'd. MMMM yyyy', 'locale', 'de-DE')) v;

--: to_xml_053
SELECT to_xml(named_struct('a', 1), map('nonsense', 'x')) v;

--: to_xml_054
SELECT to_xml(struct()) v;

--: to_xml_055
SELECT to_xml(1) v;

--: to_xml_056
SELECT to_xml(array(named_struct('a', 1))) v;

--: to_xml_057
SELECT to_xml(map('a', 1)) v;

--: to_xml_058
SELECT to_xml() v;

--: to_xml_059
SELECT to_xml(named_struct('a', 1), 'x') v;

--: to_xml_060
SELECT to_xml(s) v FROM VALUES (named_struct('a', 1)), (named_struct('a', 2)), (NULL) AS t(s);

--: from_xml_108
SELECT from_xml(to_xml(named_struct('a', array(1, 2), 's', named_struct('_k', 'v', '_VALUE', 5), 'e', '')), 'a ARRAY<INT>, s STRUCT<_VALUE: INT, _k: STRING>, e STRING') v;

--: edge_001
SELECT from_xml('<p><a>1</a><b>2</b></p>', 'a INT, _corrupt_record STRING, b INT') v;

--: edge_002
SELECT from_xml('<p z="q"/>', '_z INT') v, from_xml('<p>q</p>', '_VALUE INT') w, from_xml('<p><a z="q"/></p>', 'a STRUCT<_z: DOUBLE>') x;

--: edge_003
SELECT to_xml(named_struct('a', 'a>b', 'b', '>b', 'c', ']>', 'd', ']]>', 'e', ']]]>>', 'f', 'x]>', 'g', 'é>')) v;

--: edge_004
SELECT to_xml(named_struct('a', '\u007f\u0085\u2028\ufffd')) v;

--: edge_005
SELECT s, CAST(from_xml('<p><a>'||s||'</a></p>', 'a TIMESTAMP').a AS STRING) z, CAST(from_xml('<p><a>'||s||'</a></p>', 'a TIMESTAMP_NTZ').a AS STRING) n FROM VALUES ('2024-01-02 12'),('2024-01-02 12:30'),('2024-01-02T'),('2024-01-02 12:30:15.'),('2024-01-02 12:30:15.123456789'),('2024-01-02 12:30:15 Europe/Paris'),('2024-01-02 12:30:15 UTC'),('2024-01-02 12:30:15UTC'),('2024-01-02 12:30:15+5'),('2024-01-02 12:30:15+0530'),('2024-01-02 12:30:15 +05:30'),('2024-01-02 12:30:15 CET'),('2024-01-02 12:30:15 Nowhere/X'),('20240102'),('2024-'),('2024-01-02x'),('2024-01-02 x'),('2024-01-02 12:60'),('epoch'),('now'),('12:'),('2024-01-02 24:00:00'),('2024-1-2 3:4:5'),('2024-01-02  12:30'),('2024-01-02 12:30:15.5Z'),('1234567-01-01'),('2024-01-02 12:30:15+19:00'),('2024-02-30'),('2024-01'),('2024-13'),('2024-01-02 12:30 UTC'),('2024-01-02 12:30Z') t(s);

--: edge_006
SELECT schema_of_xml('<p><a00>2024-01-02 12</a00><a01>2024-01-02 12:30</a01><a02>2024-01-02T</a02><a03>2024-01-02 12:30:15.</a03><a05>2024-01-02 12:30 UTC</a05><a06>2024-01-02 12:30Z</a06><a07>2024-01-02 12:30:15 Europe/Paris</a07><a08>2024-01-02 12:30:15 UTC</a08><a10>2024-01-02 12:30:15+5</a10><a11>2024-01-02 12:30:15+0530</a11><a12>2024-01-02 12:30:15 +05:30</a12><a13>2024-01-02 12:30:15 CET</a13><a14>2024-01-02 12:30:15 Nowhere/X</a14><a15>2024-01-02 12:30:15 PST</a15><a17>-2024-01-02</a17><a18>+2024-01-02</a18><a19>20240102</a19><a20>123456-01-02</a20><a21>2024-</a21><a22>2024-01-02x</a22><a24>2024-01-02 12:60</a24><a25>0000-01-01</a25><a27>epoch</a27><a30>T12:30</a30><a31>12:30</a31><a32>12:30:15Z</a32><a33>T12</a33><a34>12:</a34><a35>2024-01-02 24:00:00</a35><a36>2024-1-2 3:4:5</a36><a40>1234567-01-01</a40><a41>2024-01-02 12:30:15+19:00</a41><a42>2024-01-02 12:30:15 europe/paris</a42><a44>2024-01-02 12:30:15 GMT+1</a44><a45>2024-01-02 12:30:15 UTC+01:00:30</a45><a46>2024-02-30</a46><a48>2024-01</a48><a49>2024-13</a49></p>') v;

--: edge_007
SELECT from_xml('<p><a>1<!-- c -->2</a><b>3</b></p>', 'a INT, b INT') v, from_xml('<p><a><!-- c -->2</a><b>3</b></p>', 'a INT, b INT') w;

--: edge_008
SELECT from_xml('<p><a><![CDATA[1]]>2</a><b><![CDATA[ ]]></b></p>', 'a INT, b INT') v;

--: edge_009
SELECT from_xml('<p><a>1E5x</a><c>-,5</c><d>1.5.6</d><e>∞</e><f>1e5x</f><g>12,34</g></p>', 'a DOUBLE, c DOUBLE, d DOUBLE, e DOUBLE, f DOUBLE, g DOUBLE') v;

--: edge_010
SELECT from_xml('<p><b>2</b><s>t</s><d>2024-01-02</d><a>x</a></p>', 'a INT, b INT, s STRING, d DATE, t TIMESTAMP', map('mode','FAILFAST')) v;

--: edge_011
SELECT from_xml('<p><a>x</a></p>', 'a INT, z STRUCT<b: INT>', map('mode','FAILFAST')) v;

--: edge_012
SELECT to_xml(named_struct('a', 1e10D, 'b', 1.0F, 'c', 100BD, 'd', 0.0000001BD, 'e', CAST(1 AS DECIMAL(38,10)), 'f', CAST(0 AS DECIMAL(20,10)))) v;

--: edge_013
SELECT to_xml(named_struct('_n', 1, 'm', map('_k', 1, 'b', 2, '_VALUE', 3))) v;

--: edge_014
SELECT to_xml(named_struct('a', named_struct('b', 1, '_VALUE', 5))) v, to_xml(named_struct('a', array(map('x', 1), map('y', 2)))) w;

--: edge_015
SELECT to_xml(named_struct('t', TIMESTAMP'12024-01-02 03:04:05', 'd', DATE'12024-01-01')) v;

--: edge_016
SELECT from_xml('<p><a b="1" c="&lt;">x<d>y&amp;z</d></a></p>', 'a STRING') v, from_xml('<p a=" x\ty "/>', '_a STRING') w;

--: edge_017
SELECT from_xml('<p><a>\r\nx\r\ny</a></p>', 'a STRING', map('ignoreSurroundingSpaces','false')) v;

--: edge_018
SELECT from_xml('<p><m><a>1</a></m></p>', 'm MAP<INT, INT>') v;

--: edge_019
SELECT from_xml('<p><_corrupt_record>x</_corrupt_record><a>1</a></p>', 'a INT, _corrupt_record STRING') v;

--: edge_020
SELECT from_xml('<p><a/><a>1</a><b><c/></b></p>', 'a ARRAY<STRING>, b STRUCT<c: STRING>') v;

--: edge_021 set:spark.sql.caseSensitive=true
SELECT from_xml('<p><a>1</a><A>2</A></p>', 'a INT') v, schema_of_xml('<p><a>1</a><A>x</A></p>') w;

--: edge_022 tz=America/New_York
SELECT from_xml('<p><t>2024-01-02 03:04:05</t><u>2024-07-02T03:04:05Z</u></p>', 't TIMESTAMP, u TIMESTAMP') v, to_xml(named_struct('t', TIMESTAMP'2024-07-02 03:04:05')) w;

--: edge_023
SELECT id, to_xml(struct(id, CASE WHEN id % 2 = 0 THEN array(id, id + 1) END AS a)) x, from_xml(to_xml(struct(id)), 'id BIGINT').id y FROM range(3);

--: edge_024
SELECT from_xml('<p><d>2024-05</d><e>2024-01-02T05</e></p>', 'd DATE, e DATE', map('preferDate', 'false')) v;

--: edge_025
SELECT from_xml(concat('<p>', repeat('<a>', 1200), repeat('</a>', 1200), '</p>'), 'b INT, _corrupt_record STRING')._corrupt_record IS NULL v;

--: edge_026
SELECT from_xml('<p><a>1</a></p>', 'a INT', map('rowValidationXSDPath', 'x.xsd')) v;

--: edge_027
SELECT from_xml('<p><a>1e2</a><b>-0.005</b><c>0.995</c><d>+1.5</d></p>', 'a DECIMAL(3,0), b DECIMAL(5,2), c DECIMAL(2,2), d DECIMAL(2,1)') v;

--: edge_028
SELECT from_xml('<p><f>1e39</f><g>0.1</g><h>-0.0</h><i>16777217</i></p>', 'f FLOAT, g FLOAT, h FLOAT, i FLOAT') v;

--: edge_029
SELECT x, from_xml(x, 'a STRING, b INT, c INT, _corrupt_record STRING') v FROM VALUES ('<p><b>1</b><a>&e;</a><c>2</c></p>'), ('<p><b>1</b><a>x&e;y</a><c>2</c></p>'), ('<p><b>1</b>&e;<c>2</c></p>'), ('<p><b>1</b><z>&e;</z><c>2</c></p>'), ('<p><b>1</b><a k="&e;">5</a><c>2</c></p>'), ('<p><b>1</b><a>&amp;lt;</a></p>') t(x);

--: edge_030
SELECT from_xml('<p><b>1</b><a><d>&e;</d></a><c>2</c></p>', 'a STRUCT<d: STRING>, b INT, c INT, _corrupt_record STRING') v, schema_of_xml('<p><b>1</b><a>&e;</a></p>') w;
