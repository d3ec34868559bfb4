-- CSV in a column (`from_csv`, `to_csv`, `schema_of_csv`).

--: from_csv_001
SELECT s, from_csv(s, 'a INT, b STRING, c DOUBLE') v FROM VALUES ('1,x,2.5'),('1'),('1,x,2.5,9,9'),(''),(NULL),(' 1 , x ,2'),('x,y,z'),('"1","a,b",3'),('1,"a""b",3'),('1,"a\\"b",3'),('1,"open,3'),('1,"a"b,3'),('1,,'),(',,'),('1,"",'),('1,\n,2'),('1,a\n2,b'),('1,"a\nb",2'),('   '),('#1,2'),('1,"a" ,3'),('1, "a",3'), (',') AS t(s);

--: from_csv_002
SELECT s, from_csv(s, 'a INT, b STRING', map('mode','FAILFAST')) v FROM VALUES ('1,x') t(s);

--: from_csv_003
SELECT from_csv('1,x,y', 'a INT, b STRING', map('mode','FAILFAST')) v;

--: from_csv_004
SELECT from_csv('q,x', 'a INT, b STRING', map('mode','FAILFAST')) v;

--: from_csv_005
SELECT from_csv('q,x', 'a INT, b STRING', map('mode','DROPMALFORMED')) v;

--: from_csv_006
SELECT from_csv('q,x', 'a INT, b STRING', map('mode','nonsense')) v;

--: from_csv_007
SELECT s, from_csv(s, 'a INT, b STRING, _corrupt_record STRING') v FROM VALUES ('1,x'),('q,x'),('1'),('1,2,3'),(''),(NULL) t(s);

--: from_csv_008
SELECT s, from_csv(s, 'a INT, bad STRING, b STRING', map('columnNameOfCorruptRecord','bad')) v FROM VALUES ('1,x'),('q,x'),('1'),('1,2,3'),(''),(NULL) t(s);

--: from_csv_009
SELECT from_csv('1', 'a INT, bad INT', map('columnNameOfCorruptRecord','bad')) v;

--: from_csv_010
SELECT from_csv('1;x', 'a INT, b STRING', map('sep',';'));

--: from_csv_011
SELECT from_csv('1||x', 'a INT, b STRING', map('sep','||'));

--: from_csv_012
SELECT from_csv('1;x', 'a INT, b STRING', map('delimiter',';'));

--: from_csv_013
SELECT from_csv('1;x', 'a INT, b STRING', map('SEP',';'));

--: from_csv_014
SELECT from_csv('1,NA', 'a INT, b STRING', map('nullValue','NA'));

--: from_csv_015
SELECT from_csv('NA,', 'a INT, b STRING', map('nullValue','NA'));

--: from_csv_016
SELECT from_csv('1,""', 'a INT, b STRING', map('nullValue','NA'));

--: from_csv_017
SELECT from_csv('1,"NA"', 'a INT, b STRING', map('nullValue','NA'));

--: from_csv_018
SELECT from_csv('1,""', 'a INT, b STRING', map('emptyValue','E'));

--: from_csv_019
SELECT from_csv('26/08/2015', 'd DATE', map('dateFormat','dd/MM/yyyy'));

--: from_csv_020
SELECT from_csv('26/08/2015', 't TIMESTAMP', map('timestampFormat','dd/MM/yyyy'));

--: from_csv_021
SELECT from_csv('2015-08-26 10:11:12', 't TIMESTAMP');

--: from_csv_022
SELECT from_csv('2015-08-26T10:11:12.123Z', 't TIMESTAMP');

--: from_csv_023
SELECT from_csv('2015-08-26', 'd DATE');

--: from_csv_024
SELECT from_csv('2015-8-6', 'd DATE');

--: from_csv_025
SELECT from_csv('2015-08-26', 't TIMESTAMP');

--: from_csv_026
SELECT from_csv('2015-08-26 10:11:12', 'd DATE');

--: from_csv_027
SELECT from_csv('1', 'a INT NOT NULL');

--: from_csv_028
SELECT from_csv('1', 'INT');

--: from_csv_029
SELECT from_csv('1', 'array<int>');

--: from_csv_030
SELECT from_csv('1', 'struct<a:int>');

--: from_csv_031
SELECT from_csv('1', 'a ARRAY<INT>');

--: from_csv_032
SELECT from_csv('1', 'a MAP<STRING,INT>');

--: from_csv_033
SELECT from_csv('1', 'a STRUCT<b:INT>');

--: from_csv_034
SELECT from_csv(1, 'a INT');

--: from_csv_035
SELECT from_csv('1', concat('a ','INT'));

--: from_csv_036
SELECT from_csv('1', 1);

--: from_csv_037
SELECT from_csv('1');

--: from_csv_038
SELECT from_csv('1', 'a INT', map('mode', 1));

--: from_csv_039
SELECT from_csv('1', 'a INT', map('mode', upper('permissive')));

--: from_csv_040
SELECT from_csv('1', 'a INT', named_struct('mode', 'x'));

--: from_csv_041
SELECT from_csv('1', 'a INT', 'x');

--: from_csv_042
SELECT from_csv('1', schema_of_csv('5,x'));

--: from_csv_043
SELECT s, from_csv(s, 'a BOOLEAN, b DECIMAL(5,2), c BINARY, d BYTE, e SHORT, f LONG, g FLOAT, h TIMESTAMP_NTZ') v FROM VALUES ('true,1.234,abc,1,2,3,4.5,2020-01-01 10:00:00'),('TRUE,12345.6,,300,70000,99999999999999999999,NaN,2020-01-01'),('t,1e2,x,1.0,+1,-1,Infinity,2020-01-01T00:00:00Z'),('yes,"1,234.5",x,,,,-Inf,x'),('1, 1,x, 1, 2 ,3 , 4 ,x') t(s);

--: from_csv_045
SELECT from_csv("INTERVAL '1' DAY", 'b INTERVAL DAY');

--: from_csv_046
SELECT from_csv('1;x', 'a INT, b STRING', map('nonsense',';'));

--: from_csv_047
SELECT from_csv(' 1 , x ', 'a INT, b STRING', map('ignoreLeadingWhiteSpace','true'));

--: from_csv_048
SELECT from_csv(' 1 , x ', 'a INT, b STRING', map('ignoreTrailingWhiteSpace','true'));

--: from_csv_049
SELECT from_csv(' 1 , x ', 'a STRING, b STRING', map('ignoreTrailingWhiteSpace','true','ignoreLeadingWhiteSpace','true'));

--: from_csv_050
SELECT from_csv('a,b', 'a STRING, b STRING', map('header','true'));

--: from_csv_051
SELECT from_csv('a,b', 'A STRING, b STRING', map('header','true'));

--: from_csv_052
SELECT from_csv('#a,b', 'A STRING, b STRING', map('comment','#'));

--: from_csv_053
SELECT from_csv('1', 'a INT, A INT');

--: from_csv_054
SELECT from_csv(NULL, 'a INT');

--: from_csv_055
SELECT from_csv('1,2', '');

--: from_csv_056
SELECT from_csv('', 'a INT');

--: to_csv_001
SELECT to_csv(named_struct('a',1,'b','x'));

--: to_csv_002
SELECT to_csv(named_struct('a',null,'b',null));

--: to_csv_003
SELECT to_csv(named_struct('a','','b','a,b','c','a"b','d',' x ','e','a\nb','f','\\','g','#x')) v;

--: to_csv_004
SELECT to_csv(named_struct('a',1.50,'b',true,'c',date'2020-01-02','d',timestamp'2020-01-02 03:04:05.678','e',timestamp_ntz'2020-01-02 03:04:05.678','f',1.0e10,'g',double('NaN'),'h',float('inf'), 'i', X'4142', 'j', interval '1' day, 'k', interval '1-2' year to month)) v;

--: to_csv_005
SELECT to_csv(named_struct('a',array(1,2),'b',3)) v;

--: to_csv_006
SELECT to_csv(named_struct('a',map('x',1),'b',3)) v;

--: to_csv_007
SELECT to_csv(named_struct('a',named_struct('x',1,'y','q,r'),'b',3)) v;

--: to_csv_008
SELECT to_csv(named_struct('a',array('a,b',null,'"'),'b',3, 'c', array(date'2020-01-01'))) v;

--: to_csv_009
SELECT to_csv(1);

--: to_csv_010
SELECT to_csv(array(named_struct('a',1)));

--: to_csv_011
SELECT to_csv(null);

--: to_csv_012
SELECT to_csv(CAST(NULL AS STRUCT<a:int>));

--: to_csv_013
SELECT to_csv(named_struct('a',1,'b','x;y'), map('sep',';'));

--: to_csv_014
SELECT to_csv(named_struct('a',1,'b',null), map('nullValue','NA'));

--: to_csv_015
SELECT to_csv(named_struct('a',1,'b',''), map('emptyValue','E'));

--: to_csv_016
SELECT to_csv(named_struct('a',1,'b','x'), map('quoteAll','true'));

--: to_csv_017
SELECT to_csv(named_struct('a',1,'b','x"'), map('escapeQuotes','false'));

--: to_csv_018
SELECT to_csv(named_struct('a',1,'b','x"'), map('escape','"'));

--: to_csv_019
SELECT to_csv(named_struct('a',1,'b','x"\'y,'), map('quote','\''));

--: to_csv_020
SELECT to_csv(named_struct('a',' x ','b',' '), map('ignoreLeadingWhiteSpace','false'));

--: to_csv_021
SELECT to_csv(named_struct('a',' x ','b',' '), map('ignoreTrailingWhiteSpace','false'));

--: to_csv_022
SELECT to_csv(named_struct('a',date'2020-01-02','t',timestamp'2020-01-02 03:04:05', 'n', timestamp_ntz'2020-01-02 03:04:05'), map('dateFormat','dd/MM/yyyy','timestampFormat','yyyy/MM/dd HH:mm')) v;

--: to_csv_023
SELECT to_csv(named_struct('a',date'2020-01-02','t',timestamp'2020-01-02 03:04:05', 'n', timestamp_ntz'2020-01-02 03:04:05'), map('timestampNTZFormat','yyyy/MM/dd HH:mm')) v;

--: to_csv_024
SELECT to_csv(named_struct('a',1), map('header','true'));

--: to_csv_025
SELECT to_csv(named_struct('a',1), map('nonsense','true'));

--: to_csv_026
SELECT to_csv(named_struct('a',1), map('mode','FAILFAST'));

--: to_csv_027
SELECT to_csv(named_struct('a',1), map('a',1));

--: to_csv_028
SELECT to_csv(named_struct('a',1), 1);

--: to_csv_029
SELECT to_csv();

--: to_csv_031
SELECT to_csv(named_struct('a','x,y"z'), map('sep','||'));

--: to_csv_032
SELECT to_csv(named_struct('a','x||y','b',2), map('sep','||'));

--: to_csv_033
SELECT to_csv(named_struct('a','x\\y','b','\\"', 'c', 'a\\"b,'));

--: to_csv_034
SELECT to_csv(named_struct('a','x\r','b','\t','c','\r\n', 'd', '"', 'e', '""', 'f', 'é')) v;

--: to_csv_035
SELECT to_csv(named_struct('a',1), map('nullValue',1));

--: to_csv_036
SELECT to_csv(named_struct('a','NA','b',null), map('nullValue','NA'));

--: to_csv_037
SELECT to_csv(named_struct('a',null,'b',null), map('nullValue','a,b'));

--: to_csv_038
SELECT to_csv(named_struct('a','','b',null), map('nullValue','', 'emptyValue', ''));

--: schema_of_csv_001
SELECT schema_of_csv('1,abc');

--: schema_of_csv_002
SELECT schema_of_csv('1.5,true,2020-01-01,2020-01-01 10:00:00,99999999999,1e5,,x');

--: schema_of_csv_003
SELECT schema_of_csv('');

--: schema_of_csv_004
SELECT schema_of_csv(',');

--: schema_of_csv_005
SELECT schema_of_csv('a|1', map('sep','|'));

--: schema_of_csv_006
SELECT schema_of_csv('NaN,Inf,-Inf,Infinity,TRUE,t, 1, 1.5 ,1d,0x1,+1,-1,-,.5,5.,1f');

--: schema_of_csv_007
SELECT schema_of_csv('99999999999999999999,99999999999999999999.5,1234567890123456789012345678901234567890,0.1e-3, 2020-01-01,2020-1-1,2020,2020-01,10:00:00,2020-01-01T10:00:00Z,2020-01-01T10:00:00.123+01:00,26/08/2015');

--: schema_of_csv_008
SELECT schema_of_csv('26/08/2015', map('dateFormat','dd/MM/yyyy'));

--: schema_of_csv_009
SELECT schema_of_csv('26/08/2015', map('timestampFormat','dd/MM/yyyy'));

--: schema_of_csv_010
SELECT schema_of_csv('NA,1', map('nullValue','NA'));

--: schema_of_csv_011
SELECT schema_of_csv('"a,b",""',map('header','true'));

--: schema_of_csv_012
SELECT schema_of_csv(NULL);

--: schema_of_csv_013
SELECT schema_of_csv(1);

--: schema_of_csv_014
SELECT schema_of_csv(s) FROM VALUES ('a') t(s);

--: schema_of_csv_015
SELECT schema_of_csv(concat('1',',2'));

--: schema_of_csv_016
SELECT schema_of_csv('1,2', map('inferSchema','false'));

--: schema_of_csv_017
SELECT schema_of_csv('1\n2,3');

--: schema_of_csv_018
SELECT schema_of_csv('  ');

--: schema_of_csv_019
SELECT schema_of_csv();

--: from_csv_057
SELECT from_csv('   ', 'a STRING, _corrupt_record STRING');

--: from_csv_058
SELECT from_csv('  ', 'a STRING', map('mode','FAILFAST'));

--: from_csv_059
SELECT from_csv('', 'a STRING', map('mode','FAILFAST'));

--: from_csv_060
SELECT from_csv(s, 'a STRING, b STRING, c STRING') FROM VALUES ('"a,b"c,3'),('"a""b,c",3'),('"a\\,b",3'),('"",3'),('"a"  ,3'),('  "a",3'),('"a,"b",3'),('"""a""",3'),('a"b"c,3'),('\\"a,3'),('"a\\\\",3'),('"a\\\\b",3'),('a\\\\,b'),('"'),('""'),('"""'),('","'),('",'),(',"'),('"a'),('"a,b'),('"a""'),('"a" b,c'),('"a"\t,c'),('a\tb,c') t(s);

--: from_csv_061
SELECT from_csv(s, 'a STRING, b STRING') FROM VALUES ('a,"b"'),('a,"b" '),('a,"b"x'),('a, b'),('a,b,'),('"a"\n,b'),('\n'),('\n\n'),('a\r\nb,c'),(' '),('\t'),(' ,') t(s);

--: to_csv_039
SELECT to_csv(named_struct('a','a\\b,c','b','\\,','c','a\\','d','"','e','x"','f',',')) v;

--: to_csv_040
SELECT to_csv(named_struct('a',' ','b','\t','c','','d','\r\n','e',null), map('emptyValue','E','nullValue','N')) v;

--: to_csv_041
SELECT to_csv(named_struct('a',' ','b','\t','c','','d','\r\n','e',null,'f',' "x" '), map('quoteAll','true')) v;

--: to_csv_042
SELECT to_csv(named_struct('a',' ','b','\t','c','','d','\r\n','e',null,'f',' "x" '), map('quoteAll','true','nullValue','N','emptyValue','E')) v;

--: to_csv_043
SELECT to_csv(named_struct('a','a"b','b',' "x" ','c','\\'), map('quote','')) v;

--: to_csv_044
SELECT to_csv(named_struct('a','a"b','b',' "x" ','c','\\','d','\\"'), map('escape','')) v;

--: to_csv_045
SELECT to_csv(named_struct('a','a"b','b',' "x" ','c','\\','d','\\"'), map('escape','!')) v;

--: to_csv_046
SELECT to_csv(named_struct('a','a"b!','b',' "x" ','c','\\','d','!"'), map('escape','!')) v;

--: to_csv_047
SELECT to_csv(named_struct('a','a"b','b',' "x" ','c','""','d','\\"'), map('escape','"')) v;

--: to_csv_048
SELECT to_csv(named_struct('a',array(1,null,3),'b',map('x',null,'y',2),'c',named_struct('p',null,'q',2), 'd', array(), 'e', array(array(null), array(1,null)), 'f', array(timestamp'2020-01-02 03:04:05.678'), 'g', array(X'41'), 'h', array(1.0D,true), 'i', array('',null))) v;

--: to_csv_049
SELECT to_csv(named_struct('a',array(1,null,3),'b',map('x',null,'y',2),'c',named_struct('p',null,'q',2), 'd', array(),'f', array(timestamp'2020-01-02 03:04:05.678'), 'g', array(X'41'), 'h', array(date'2020-01-01'), 'i', array('',null), 'j', array(1e10D), 'k', array(null,null), 'l', named_struct('p',2,'q',null,'r',null)), map('nullValue','N')) v;

--: to_csv_050
SELECT to_csv(named_struct('b',map('x',null,'y',2),'c',named_struct('p',null,'q',2,'e',null))) v;

--: from_csv_062
SELECT from_csv('   ', 'a STRING, _corrupt_record STRING');

--: from_csv_063
SELECT from_csv('', 'a STRING, _corrupt_record STRING');

--: from_csv_064
SELECT from_csv('a', 'a STRING, _corrupt_record STRING');

--: from_csv_065
SELECT from_csv('a', '_corrupt_record STRING, b STRING');

--: from_csv_066
SELECT from_csv('a', '_corrupt_record STRING');

--: from_csv_067
SELECT from_csv('26-08-2015', 'd DATE', map('dateFormat','dd/MM/yyyy'));

--: from_csv_068
SELECT from_csv('2015-08-26', 'd DATE', map('dateFormat','dd/MM/yyyy'));

--: from_csv_069
SELECT from_csv('1/8/2015', 'd DATE', map('dateFormat','dd/MM/yyyy'));

--: from_csv_070
SELECT from_csv('31/02/2015', 'd DATE', map('dateFormat','dd/MM/yyyy'));

--: from_csv_071
SELECT from_csv('01/08/15', 'd DATE', map('dateFormat','dd/MM/yyyy'));

--: from_csv_072
SELECT from_csv('01/08/15', 'd DATE', map('dateFormat','abc'));

--: from_csv_073
SELECT from_csv('1', 'a CHAR(3)');

--: from_csv_074
SELECT from_csv('abcdef', 'a VARCHAR(3)');

--: from_csv_075
SELECT from_csv('1', 'a VOID');

--: from_csv_076
SELECT from_csv('1,2', 'a INT, b INT', map('sep',''));

--: from_csv_077
SELECT from_csv('1,2', 'a INT, b INT', map('quote','xx'));

--: from_csv_078
SELECT from_csv('1,2', 'a INT, b INT', map('quote',''));

--: from_csv_079
SELECT from_csv('1,"2"', 'a INT, b INT', map('quote',''));

--: from_csv_080
SELECT from_csv('1,"a\\"b"', 'a INT, b STRING', map('escape',''));

--: from_csv_081
SELECT from_csv('1,"a\\"b"', 'a INT, b STRING', map('escape','"'));

--: from_csv_082
SELECT from_csv('1,"a""b"', 'a INT, b STRING', map('escape','"'));

--: from_csv_083
SELECT from_csv('a\\tb', 'a STRING, b STRING', map('sep','\\t'));

--: from_csv_084
SELECT from_csv('a\tb', 'a STRING, b STRING', map('sep','\\t'));

--: from_csv_085
SELECT from_csv('a\tb', 'a STRING, b STRING', map('sep','\t'));

--: from_csv_086
SELECT from_csv('a,b', 'a STRING, b STRING', map('maxColumns','1'));

--: from_csv_087
SELECT from_csv(CAST(NULL AS STRING), 'a INT');

--: from_csv_088
SELECT from_csv(NULL, 'a INT');

--: from_csv_089
SELECT from_csv('x', 'a INT').a, from_csv(s, 'a INT').a FROM VALUES('1'),(NULL) t(s);

--: from_csv_090
SELECT from_csv('2', 'a INT', map('mode','failfast'));

--: from_csv_091
SELECT from_csv('NaN,nan,Inf,-Inf,+Inf,inf,-Infinity,+NaN,0x1p3,1d', 'a DOUBLE,b DOUBLE,c DOUBLE,d DOUBLE,e DOUBLE,f DOUBLE,g DOUBLE,h DOUBLE,i DOUBLE,j DOUBLE');

--: from_csv_092
SELECT from_csv('1.5,.5,5.,1e400,  7  ,1 2', 'a DOUBLE,b DOUBLE,c DOUBLE,d DOUBLE,e DOUBLE,f DOUBLE');

--: from_csv_093
SELECT from_csv('1.555,.5,5.,1e400,  7  ,1 2,-0.001', 'a DECIMAL(5,2),b DECIMAL(5,2),c DECIMAL(5,2),d DECIMAL(5,2),e DECIMAL(5,2),f DECIMAL(5,2),g DECIMAL(5,2)');

--: from_csv_094
SELECT from_csv('1.5', 'a DOUBLE', map('locale','de-DE'));

--: from_csv_095
SELECT from_csv('x', 'a DOUBLE', map('nanValue','x'));

--: from_csv_096
SELECT from_csv(s, 'a TIMESTAMP, b DATE, c TIMESTAMP_NTZ') FROM VALUES ('2020-01-01 10,2020-01-01x,2020-01-01 10:00'),(' 2020-01-01 , 2020-01-01 , 2020-01-01 '),('2020,2020,2020'),('2020-01-01T10:00:00+01:00,2020-01-01T10:00:00+01:00,2020-01-01T10:00:00+01:00'),('now,today,now') t(s);

--: quotes_0
SELECT s, from_csv(s, 'a STRING, b STRING, c STRING, _corrupt_record STRING') v FROM VALUES ('\t\né"éaa'), ('\t"'), ('\t"\n'), ('\t",é'), ('\t",éb'), ('\t"\\\t'), ('\t"a "aé '), ('\t"a"ba,\\'), ('\t"é,\\"'), ('\t"ébb'), ('\t,\n\\","b'), ('\t,  "'), ('\t,""'), ('\t,\\"'), ('\t\\"\nb\\ ,\n'), ('\té\t" \n'), ('\n"'), ('\n""\t é'), ('\n"" é,a\\a'), ('\n"\\,a,b'), ('\n"a"\t'), ('\n"b'), ('\n,,\né,"\n,'), ('\n,a" bé'), ('\n\\"'), ('\n\\"éb"'), ('\na\n"a'), ('\na"ba\\'), ('\na,\t"ab\\'), ('\nb" a\n,'), ('\né"\n,\t\n\t'), ('\néb,b"b\n'), ('\nébb,"\t,'), (' \t",,\nb'), (' \n\n\né"'), (' \na"'), ('  ,"b'), (' "\t\\,'), (' "\n'), (' "\n\tb\\'), (' ""aa"\n'), (' "bb,\n'), (' "éa"é ,\t'), (' ,\t"é"'), (' \\é ,,\n"a'), (' b\\ a"'), (' é,a""'), ('"\t'), ('"\t\t'), ('"\t\n,\t é,'), ('"\n'), ('"\n","\t\ta'), ('"\n,'), ('"\n,"é\néa'), ('""'), ('"",  '), ('",'), ('",\na'), ('", \t  '), ('", ,a",') AS t(s);

--: quotes_1
SELECT s, from_csv(s, 'a STRING, b STRING, c STRING, _corrupt_record STRING') v FROM VALUES ('",",a" \n"'), ('","a'), ('",,'), ('",b'), ('",b, '), ('",ba ",'), ('",éb'), ('"a'), ('"a,'), ('"a,a'), ('"aé,'), ('"b'), ('"ba\ta,'), ('"é'), ('"é,\\\n"'), ('"éaé,"\n'), ('"éaébbb\t'), ('"éé'), (',\t "'), (',\té\t"éa\n'), (',\n \\bé"\\'), (',\n"\n\n\\ ,'), (', " '), (',"" '), (',",'), (',",\nééa"'), (',","'), (',"b" a'), (',,\n"'), (',,\na",,'), (',,",é ,"'), (',,,\n ," '), (',,aa"\\ \n'), (',\\éaéa "\n'), (',a"'), (',a"\t\n,\n'), (',a,"\n'), (',a\\,"a\tb,'), (',b\t \n"é"'), (',b""",,,'), (',b,a\nb" "'), (',é"b\na b'), (',é,,"\t'), ('\\\t"\n'), ('\\\t\\ \t " '), ('\\\téa\t""'), ('\\\n"é'), ('\\ \n\n\n"'), ('\\"'), ('\\" '), ('\\"" ,"b'), ('\\",,'), ('\\"\\\t\t"'), ('\\," \t\nb,,'), ('\\,",\té,a'), ('\\a \\"\té,\n'), ('\\a",é\\, '), ('\\abb"é\t\né'), ('\\b a"'), ('\\b""é') AS t(s);

--: quotes_2
SELECT s, from_csv(s, 'a STRING, b STRING, c STRING, _corrupt_record STRING') v FROM VALUES ('a\t"bé\n'), ('a a\\é""é'), ('a b," ,é,'), ('a"\t\n\\\\, '), ('a" '), ('a"  b\t,'), ('a"b,\n\ta'), ('a"é",a \\"'), ('a"é,\\,\\\t,'), ('a,""'), ('a,",\tb'), ('a,\\"'), ('a,a"b\n\t '), ('a,é"'), ('a\\,\\a "b,'), ('abéb"b'), ('aé \\"b'), ('b\t"\t'), ('b\t,,,\\"'), ('b\t,a",,\\é'), ('b ",'), ('b"\n\\'), ('b"",a\\é\\'), ('b",,é'), ('b"a \\\n'), ('b"b",a'), ('b"é'), ('b"éab'), ('b,\\"'), ('b,a \n"b ,'), ('ba\t\t"b\t'), ('bb ","\n "'), ('bé"" \n"\\'), ('béb\n \n\n"'), ('é\téba",,'), ('é "'), ('é ""é'), ('é ,,,b"'), ('é"'), ('é""" "\\\n'), ('é",é "\n"'), ('é"a\\"'), ('é"ba\\\t '), ('é"bé'), ('é"é"\t'), ('é,,"\nb'), ('é,b\t\n"'), ('é\\\n\\a"b b'), ('é\\ "\\ \t\n,'), ('é\\""'), ('éa"'), ('ébaé"'), ('ébb,a"b""'), ('éé\ta",",'), ('éé"\\\t"') AS t(s);

--: quotes_out_of_place
SELECT from_csv('"""', 'a STRING');

--: corrupt_line_ends
SELECT s, from_csv(s, 'a STRING, b STRING, _corrupt_record STRING') v FROM VALUES ('a\n'), ('a\n\n'), ('a\r\n'), ('a\r'), ('\n'), ('a\r\r') AS t(s);

--: written_0
SELECT a, b, to_csv(named_struct('a', a, 'b', b)) v FROM VALUES ('a"\t', '  ,'), ('\n,é\r', 'a\n\n'), ('\\",,"', '"'), ('"\ta"\\', ''), ('\n"', '\n\\,a'), ('', ',\n\\\r,'), (' ', '\\\r\n"\r'), ('\t"', '  \né'), ('\r,\t" ', ' \\'), ('', '\t,\t\r,'), ('\r",\t ', '\r\n'), ('"\t', '\\\\a",'), ('', '\n""'), ('\r\r', '\n '), (' é \t', ' '), ('a\n', ''), ('"\na"\t', ''), ('"\t', '\n\t"a'), ('a', '\r,é'), (' a \t\r', ',é",\t'), ('"é', '  a'), ('"', '\\\t \r\t'), ('a', '\na'), ('', '\ré'), ('é  \\', '"  "'), ('"', ' éé\\\\'), (',,', '\r\ta,'), ('\t"é ', '" é'), ('"', 'é"\r"'), (' \ra,', ' '), ('\r"\\é"', ''), (' \t\\', 'a\r\r\\'), ('', '\\'), (' \r\n\t', 'é'), ('"', ' \r\\\\'), ('"\\,\n ', '\t\r\n'), ('\r\n\t a', 'éa'), ('é', 'é\n\r'), (' ', '\na\n\n\t'), ('é', 'é\ta\n\r') AS t(a, b);

--: written_1
SELECT a, b, to_csv(named_struct('a', a, 'b', b), map('sep','\t')) v FROM VALUES (' a"\n', '\n'), ('\n\\,"', 'a\n"\t'), ('', '\na ,'), ('"\\', '\n\r '), ('" ', ''), (',\\\n', ''), ('""', '\\a'), ('a\r"', ''), ('"\na"', ',"éa\t'), ('\n "', ''), ('"\r\t', '\r \t\n '), ('', 'é '), (' \r\\é ', ' '), ('\né"', ''), ('\\', '\ra\r'), (',\t\t', '\ré\t'), ('', '""\n,'), ('', '"\n'), ('"é\r', '""\t'), ('""', '\r\n '), ('\t,\\\n\r', 'a\\ \\'), (',,\r', ' é"\r'), ('\t\r\t ', '"'), (' \\é"', ''), ('\n""é\t', '\t"'), ('\n\\ ', '"'), (',', '"\n "'), ('"', '\n'), ('\n\n \\"', '\\ ,\na'), ('é', '\\\\'), ('é"', '\t '), ('a\\', 'é"'), ('"é"', ' é"é'), ('"\\\\a\r', 'é,'), ('\t\n\n', ',é\\"\n'), (' ', ' " \\'), ('', ''), (' ,\n\\', '"a'), (' "a\r"', 'é'), (' \ré"', '') AS t(a, b);

--: written_2
SELECT a, b, to_csv(named_struct('a', a, 'b', b), map('escape','"')) v FROM VALUES ('\n"\t,', ' \r"\t,'), ('', '\taéé '), ('\\', '\n,'), ('\\"é"\r', ''), ('\t"""', '\n" é'), ('a', ''), ('', '\\a'), ('a""', '"é" a'), (' ,', ',\r\n'), (',\n', 'a,\\'), ('', '\né\né'), ('\n\t,\r"', '"'), ('\\', '\t,\n'), (',', '"\\"é"'), ('"a', '\\'), (' ', 'é\n'), (',a,é ', ''), ('é,\t,a', 'é"\n'), ('\n  \r"', ',\n,'), ('\\é"', ' \taa\t'), ('', ' \r"'), (' ', '"'), (',\n\n', '"'), ('\n', ''), (',', ','), ('\t\n\n \\', ' '), ('\n', 'a \\\n"'), (' \\éé', '"\té\\'), ('', ''), (',a \\é', '"'), ('" ', '\t"'), ('\n"\t', 'a,"'), ('a\t"', 'éa\\'), ('a', '\r'), (',aa,\r', '" \t'), ('', '\n'), ('', '\\'), ('', '\\"'), ('\n\t\\"', '\n"\n""'), ('"\r\ré', '\t\\\n\t') AS t(a, b);

--: written_3
SELECT a, b, to_csv(named_struct('a', a, 'b', b), map('quoteAll','true')) v FROM VALUES ('"', '"\téé\\'), ('\n', 'é'), ('\r"\n\\', ' a\n\té'), ('', 'é\ra'), ('\t\r\\\t"', '"\ta \n'), ('\ta"', ''), ('é\t', ''), ('', 'a,'), ('\ra\\,', 'é \r\né'), ('', ''), ('\t"\\', 'éé'), (',,', '\t\\",\\'), ('" ', '\\,a'), ('', '\n\t"\r'), (' " \\\\', '\\\\"'), ('\\""a', '\r\ra'), ('\\\t\t,', '\naa'), ('\t', ','), ('" "é\r', '\t\\'), ('"a\\ \n', 'aa'), ('é"', '\\\ta\n'), ('', ',é'), (' a ', 'éa\té,'), (',"', ',\r'), ('\r ', 'a\n'), ('éé', ',\r,'), ('  \r', '\t\ré'), ('é\\"é\r', ''), (' ,"a', '""é\\'), ('"\n\\aa', 'a\r '), (',\\a', ' a\\\t'), ('"\t"\r\t', ',\r,"'), ('a "', ','), ('', '\t\ra\r'), ('', '\r\t" ,'), ('\t', '\n \n\\'), ('', 'é'), ('\r\r,\\', ''), ('', '\\\t,\n\r'), ('\t', '\n,"') AS t(a, b);

--: written_value_0
SELECT to_csv(named_struct('a', 0.00000001BD, 'b', array(0.00000001BD))) v;

--: written_value_1
SELECT to_csv(named_struct('a', 1e-10, 'b', array(1e-10))) v;

--: written_value_2
SELECT to_csv(named_struct('a', 123456789.5D, 'b', array(123456789.5D))) v;

--: written_value_3
SELECT to_csv(named_struct('a', -0.0D, 'b', array(-0.0D))) v;

--: written_value_4
SELECT to_csv(named_struct('a', float(1.1), 'b', array(float(1.1)))) v;

--: written_value_5
SELECT to_csv(named_struct('a', cast(1e20 as decimal(38,3)), 'b', array(cast(1e20 as decimal(38,3))))) v;

--: written_value_6
SELECT to_csv(named_struct('a', cast(0 as decimal(10,8)), 'b', array(cast(0 as decimal(10,8))))) v;

--: written_value_7
SELECT to_csv(named_struct('a', date"0001-01-01", 'b', array(date"0001-01-01"))) v;

--: written_value_8
SELECT to_csv(named_struct('a', timestamp"1969-12-31 23:59:59.999999", 'b', array(timestamp"1969-12-31 23:59:59.999999"))) v;

--: written_value_9
SELECT to_csv(named_struct('a', timestamp"12020-01-01 00:00:00", 'b', array(timestamp"12020-01-01 00:00:00"))) v;

--: written_value_10
SELECT to_csv(named_struct('a', date"12020-01-01", 'b', array(date"12020-01-01"))) v;

--: written_value_11
SELECT to_csv(named_struct('a', interval "1 10:00:00.5" day to second, 'b', array(interval "1 10:00:00.5" day to second))) v;

--: written_value_12
SELECT to_csv(named_struct('a', interval 5 hour, 'b', array(interval 5 hour))) v;

--: written_value_13
SELECT to_csv(named_struct('a', X"", 'b', array(X""))) v;

--: written_value_14
SELECT to_csv(named_struct('a', 1Y, 'b', array(1Y))) v;

--: hours_alone
SELECT CAST('2020-01-01 10' AS TIMESTAMP), CAST('2020-01-01T5' AS TIMESTAMP_NTZ), try_cast('2020-01-01 25' AS TIMESTAMP), try_cast('2020-01-01 10 ' AS TIMESTAMP), try_cast('2020-01-01 10:' AS TIMESTAMP), try_cast('10' AS TIMESTAMP);

--: dates_formatted
SELECT s, from_csv(s, 'd DATE, t TIMESTAMP, n TIMESTAMP_NTZ', map('dateFormat', 'dd/MM/yyyy', 'timestampFormat', 'dd/MM/yyyy HH:mm', 'timestampNTZFormat', 'yyyyMMdd')) v FROM VALUES ('26/08/2015,26/08/2015 10:11,20150826'), ('1/8/2015,26/08/2015,2015-08-26'), ('2015-08-26,2015-08-26 10:11:12,'), ('29/02/2015,31/12/2015 24:00,20150231') AS t(s);

--: nested_formatted
SELECT to_csv(named_struct('a', array(date'2020-01-02', null), 'b', map(timestamp'2020-01-02 03:04:05', date'2020-01-03')), map('dateFormat', 'dd/MM/yyyy', 'timestampFormat', 'yyyy HH'));

--: round_trip tz=Europe/Berlin
SELECT from_csv(to_csv(named_struct('a', a, 'b', b)), 'a STRING, b TIMESTAMP') v FROM VALUES ('x,"y"', timestamp'2020-07-01 10:00:00'), (null, null), ('', timestamp'2020-01-01 00:00:00.5') AS t(a, b);
