--: validate_utf8_1
SELECT validate_utf8(X'80');

--: validate_utf8_2
SELECT validate_utf8(X'61E280');

--: make_valid_utf8_1
SELECT hex(make_valid_utf8(X'61E28061FFC3'));

--: make_valid_utf8_2
SELECT hex(make_valid_utf8(X'F0908061EDA080C0AF'));

--: validate_utf8_3
SELECT validate_utf8(NULL);

--: validate_utf8_4
SELECT validate_utf8(X'');

--: encode_1
SELECT hex(encode('aé€😀', c)) FROM VALUES ('UTF-16'),('utf-16le'),('UTF-16BE'),('UTF-32'),('utf-8') t(c);

--: encode_2
SELECT decode(encode('aé€😀', c), c) FROM VALUES ('UTF-16'),('utf-16le'),('UTF-16BE'),('UTF-32'),('utf-8') t(c);

--: encode_3
SELECT hex(encode('é', 'iso-8859-1')), decode(X'E9','ISO-8859-1');

--: encode_4
SELECT encode('€', 'iso-8859-1');

--: encode_5
SELECT encode('é', 'US-ASCII');

--: decode_1
SELECT decode(X'E9','US-ASCII');

--: decode_2
SELECT decode(X'E9','UTF-8');

--: decode_3
SELECT decode(X'E961E9','UTF-16');

--: decode_4
SELECT decode(X'FFFE6100','UTF-16'), decode(X'FEFF0061','UTF-16'), decode(X'FEFF0061','UTF-16BE');

--: encode_6
SELECT encode('a', 'cp1252');

--: encode_7
SELECT hex(encode('', 'utf-16'));

--: decode_5
SELECT decode(X'0000FEFF00000061','utf-32'), decode(X'FFFE000061000000','UTF-32');

--: decode_6
SELECT decode(X'D800','UTF-16');

--: decode_7
SELECT decode(X'0011','UTF-32');

--: sha2_1
SELECT sha2('Spark', b) FROM VALUES (0),(224),(256),(384),(512),(1),(CAST(NULL AS INT)) t(b);

--: sha2_2
SELECT sha2('a', 224);

--: conv_1
SELECT conv(x, f, t) FROM VALUES ('100',2,10),('-10',16,-10),('-10',16,10),('zz',36,2),('',10,2),('18446744073709551615',10,16),('18446744073709551615',10,-16),(' 12 ',10,16),('9x',10,16),('x',10,16),('10',1,5),('10',37,5),('-',10,16),(NULL,10,16),('-0',10,16) v(x,f,t);

--: conv_2
SELECT conv('18446744073709551616',10,16);

--: conv_3
SELECT conv('ff', 16, id) FROM range(3);

--: unbase64_1
SELECT unbase64('1');

--: unbase64_2
SELECT unbase64('YWJjZ');

--: unbase64_3
SELECT unbase64(x) FROM VALUES ('YWJj'),('x'),(NULL) t(x);

--: unbase64_4
SELECT unbase64('YWI'), unbase64('YQ=='), unbase64('=');

--: encode_8
SELECT encode(CAST(NULL AS STRING), 'nope');

--: encode_9
SELECT encode('a', CAST(NULL AS STRING));

--: decode_8
SELECT decode(CAST(NULL AS BINARY), 'nope');

--: next_day_1
SELECT next_day('2015-01-14', ' SU ');

--: date_trunc_1
SELECT date_trunc(' year', TIMESTAMP'2015-03-05 09:32:05');

--: trunc_1
SELECT trunc('2015-03-05', u) FROM VALUES ('year'),('MM'),(' mm'),('week'),('day'),(NULL),('q') t(u);

--: date_trunc_2
SELECT date_trunc(u, TIMESTAMP'2015-03-05 09:32:05.123456') FROM VALUES ('year'),('MM'),('week'),('dd'),('HOUR'),(NULL),('q'),('millisecond') t(u);

--: next_day_2
SELECT next_day('2015-01-14', d) FROM VALUES ('MO'),('tuesday'),('Fri'),(NULL) t(d);

--: next_day_3
SELECT next_day('2015-01-14', d) FROM VALUES ('MOO') t(d);

--: base64_lines
SELECT base64(X''), base64(repeat('a', 57)), base64(repeat('a', 58)), to_char(CAST(repeat('a', 114) AS BINARY), 'base64'), length(base64(repeat('a', 1000)));
