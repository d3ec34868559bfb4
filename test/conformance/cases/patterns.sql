-- Java's regular expressions beyond RE2, and patterns, formats and parts of URLs that only rows know.

--: pattern_01
select regexp_replace('foobar', '(?<=foo)bar', 'X'), regexp_replace('foobarfoo', 'foo(?!bar)', 'X'), 'abab' rlike '(ab)\\1', regexp_extract('aaab', '(a++)b', 1);

--: pattern_02
select regexp_extract('x123y', '(?<n>\\d+)(?=y)', 1), regexp_extract_all('a1b22', '(?<=[a-z])(\\d+)', 1), regexp_count('a.b.c', '(?<=a|b)\\.'), regexp_instr('héllo wörld', '(?=w)'), regexp_substr('abc123', '(?<=c)\\d+');

--: pattern_03
select regexp_replace('abc', '[a-z&&[^b]]', '-'), regexp_replace('a-b_c', '[\\w&&[^_]]', 'x'), 'q' rlike '[a-z&&[^aeiou]]', regexp_replace('abcxyz', '[a-c[x-z]]', '.');

--: pattern_04
select split('a1b2c', '(?=\\d)'), split('aXbXc', '(?i)(?=x)'), split('abc', '(?!^)'), split('a,b,c', '(?<=,)', 2), split('abc', '(?=a)');

--: pattern_05
select 'line\n' rlike 'line(?=\\n)$', 'a\nb' rlike '(?m)^b$(?!x)', 'a\nb' rlike '(?s)a.b(?!x)', 'A' rlike '(?i)a(?!b)';

--: pattern_06
select regexp_replace('x', '(?=x)', '$'), 1;

--: pattern_07
select regexp_replace('john smith', '(?<f>\\w+) (?<l>\\w+)(?!x)', '${l}, ${f}');

--: pattern_08
select regexp_replace('a', '(?=a)(a)', '$11'), regexp_replace('a.b', '\\Qa.b\\E(?!c)', '\\$1');

--: pattern_09
select regexp_extract('tel: 555-1234', '(?<=tel: )(\\d{3})-(\\d{4})', 2), regexp_extract('x', '(?=x)x', 1);

--: pattern_10
select regexp_extract('ab', p, 1) from values ('(a)'),('(b)'),('(c)'),(null) t(p);

--: pattern_11
select 'abc' rlike p from values ('^a'),('b$'),('('),('c$') t(p);

--: pattern_12
select 'abc' rlike p from values ('^a'),('b$'),('c$') t(p);

--: pattern_13
select split(s, d) from values ('a,b;c', ','),('a,b;c',';'),('a.b','\\.'),('abc','') t(s,d);

--: pattern_14
select split(s, d, n) from values ('a,b,c', ',', 2),('a,b,c',',',-1),('a,b,c',',',0),('a,b,c',',',1) t(s,d,n);

--: pattern_15
select regexp_replace(s, p, r) from values ('aXb','X','-'),('aXb','(a)','$1$1'),('aXb','b','\\$') t(s,p,r);

--: pattern_16
select regexp_count(s, p), regexp_instr(s,p), regexp_substr(s,p), regexp_extract_all(s,p,0) from values ('a1b2','\\d'),('a1b2','[a-z]'),('','x') t(s,p);

--: pattern_17
select regexp_like('Straße', '\\bStraße\\b(?!x)'), regexp_like('ä', '^\\w$(?!x)'), regexp_like(' ', '^\\s$(?!x)'), regexp_like('x\u00a0', '\\h(?!x)');

--: pattern_18
select regexp_like('abc', '\\p{Alpha}+(?!d)'), regexp_like('АБВ', '\\p{IsCyrillic}+(?!d)'), regexp_like('Ab', '\\p{Lu}\\p{Ll}(?!d)'), regexp_like('x', '\\p{javaLowerCase}(?!d)');

--: pattern_19
select regexp_like('\u0007', '\\a(?!x)'), regexp_like('A', '\\x41(?!x)'), regexp_like('A', '\\u0041(?!x)'), regexp_like('A', '\\0101(?!x)'), regexp_like('\t', '\\cI(?!x)');

--: pattern_20
select regexp_like('a]b', 'a[]]b(?!x)');

--: pattern_21
select regexp_like('a}b', 'a}b(?!x)'), regexp_like('a-b', '[a\\-]+(?!x)'), regexp_like('a-', '[a-]+$(?!x)'), regexp_like('(', '[(](?!x)'), regexp_like('a&b','a[&]b(?!x)');

--: pattern_22
select regexp_like('aaa', 'a{2,}+(?!a)'), regexp_like('aaa', '(?>a+)a'), regexp_like('foo', '(?:foo|bar)(?!x)');

--: pattern_23
select regexp_like('abc', '(?x) a b c (?!d)');

--: pattern_24
select regexp_like('abc', 'a(?i)B(?!d)');

--: pattern_25
select regexp_like('abc', '\\Gabc');

--: pattern_26
select regexp_replace('a😀b', '(?<=a).', 'X'), regexp_instr('😀x', '(?=x)'), regexp_extract('😀', '(.)(?!x)', 1), split('😀a', '(?=a)');

--: pattern_27
select regexp_like(null, '(?=a)'), regexp_like('a', cast(null as string)), split(null, '(?=a)');

--: pattern_28
select regexp_extract('100-200', '(\\d+)-(\\d+)', 3);

--: pattern_29
select regexp_extract(s, '(?=x)(x)', i) from values ('x', 0),('x',1),('x',2) t(s,i);

--: pattern_30
select regexp_replace('abc', '(?=b)b', 'x', 3), regexp_replace('abcb', '(?=b)b', 'x', 2), regexp_replace('abcb', p, 'x', 3) from values ('b') t(p);

--: pattern_31
select regexp_replace('a', '(?=a', 'b');

--: pattern_32
select str_to_map(s, d, e) from values ('a:1,b:2', ',', ':'),('a=1&b=2', '&', '='),('x|1;y|2',';','\\|') t(s,d,e);

--: pattern_33
select str_to_map('a1b2c', '[0-9]', '(?=x)');

--: pattern_34
select str_to_map('a:1,b:2,c', ','), str_to_map('a:1,,b', ',', ':'), str_to_map('', ',', ':'), str_to_map('a', '', '');

--: pattern_35
select parse_url('http://a.b/c?d=e&f=g#h', p) from values ('HOST'),('PATH'),('QUERY'),('REF'),('PROTOCOL'),('FILE'),('AUTHORITY'),('USERINFO'),('host'),('nope'),(null) t(p);

--: pattern_36
select parse_url('http://a.b/c?d=e&f=g', 'QUERY', k) from values ('d'),('f'),('x'),('') t(k);

--: pattern_37
select parse_url(u, p, k) from values ('http://a.b/c?d=e','QUERY','d'),('http://a.b/c?d=e','HOST','d') t(u,p,k);

--: pattern_38
select printf(f, 1, 'x') from values ('%d %s'),('%s-%d') t(f);

--: pattern_39
select printf(f, 5) from values ('%03d'),('%x'),('%5d|'),('%-5d|'),('%+d') t(f);

--: pattern_40
select format_string(f, s) from values ('%s!', 'a'),('[%5s]','b'),('%%','c'),('%S','d') t(f,s);

--: pattern_41
select split(s, '', n) from values ('abc', -1),('abc',1),('abc',2),('abc',3),('abc',5),('',0),('',3) t(s,n);

--: pattern_42
select split('', p), split('abc', p, 2) from values (','),(''),('b') t(p);

--: pattern_43
select split('abc', '', 2);

--: pattern_44
select regexp_like('a]', '[]a]+$'), regexp_like('x', '[[:alpha:]]'), regexp_replace('a:lph', '[[:alph:]]', '-'), regexp_like('aB', 'a(?i)b'), regexp_like('a.b', '(?i:A).b');

--: empty_matches
SELECT regexp_replace(s, 'a*', '-'), regexp_replace(s, 'x?', '<$0>'), regexp_replace(s, '$', '-'), regexp_replace(s, '(a|)', '-', 2), regexp_count(s, 'a*'), regexp_count(s, '$'), regexp_extract_all(s, '(a*)', 1), regexp_instr(s, 'x*') FROM VALUES ('aab'), ('baac'), (''), ('a
b'), (NULL) AS t(s);

--: repetition_without_the_least
SELECT 'aab' RLIKE 'a{,2}';

--: halves_0
SELECT split(s, 'x*'), split(s, 'x*', 3), regexp_replace(s, 'x*', '-'), regexp_count(s, 'x*'), regexp_extract_all(s, '(x*)'), regexp_instr(s, 'x*') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_1
SELECT split(s, 'a*'), split(s, 'a*', 3), regexp_replace(s, 'a*', '-'), regexp_count(s, 'a*'), regexp_extract_all(s, '(a*)'), regexp_instr(s, 'a*') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_2
SELECT split(s, '(?=b)'), split(s, '(?=b)', 3), regexp_replace(s, '(?=b)', '-'), regexp_count(s, '(?=b)'), regexp_extract_all(s, '((?=b))'), regexp_instr(s, '(?=b)') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_3
SELECT split(s, ''), split(s, '', 3), regexp_replace(s, '', '-'), regexp_count(s, ''), regexp_extract_all(s, '()'), regexp_instr(s, '') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_4
SELECT split(s, 'b?'), split(s, 'b?', 3), regexp_replace(s, 'b?', '-'), regexp_count(s, 'b?'), regexp_extract_all(s, '(b?)'), regexp_instr(s, 'b?') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_5
SELECT split(s, '|x'), split(s, '|x', 3), regexp_replace(s, '|x', '-'), regexp_count(s, '|x'), regexp_extract_all(s, '(|x)'), regexp_instr(s, '|x') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_6
SELECT split(s, '(?:)'), split(s, '(?:)', 3), regexp_replace(s, '(?:)', '-'), regexp_count(s, '(?:)'), regexp_extract_all(s, '((?:))'), regexp_instr(s, '(?:)') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_7
SELECT split(s, '\\b'), split(s, '\\b', 3), regexp_replace(s, '\\b', '-'), regexp_count(s, '\\b'), regexp_extract_all(s, '(\\b)'), regexp_instr(s, '\\b') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_8
SELECT split(s, '^'), split(s, '^', 3), regexp_replace(s, '^', '-'), regexp_count(s, '^'), regexp_extract_all(s, '(^)'), regexp_instr(s, '^') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_9
SELECT split(s, '$'), split(s, '$', 3), regexp_replace(s, '$', '-'), regexp_count(s, '$'), regexp_extract_all(s, '($)'), regexp_instr(s, '$') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_10
SELECT split(s, '(?<=a)'), split(s, '(?<=a)', 3), regexp_replace(s, '(?<=a)', '-'), regexp_count(s, '(?<=a)'), regexp_extract_all(s, '((?<=a))'), regexp_instr(s, '(?<=a)') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: halves_11
SELECT split(s, '[^a]*?'), split(s, '[^a]*?', 3), regexp_replace(s, '[^a]*?', '-'), regexp_count(s, '[^a]*?'), regexp_extract_all(s, '([^a]*?)'), regexp_instr(s, '[^a]*?') FROM VALUES ('ä€😀'), ('😀😀'), ('a😀b') AS t(s);

--: ends_0
SELECT split(s, '\\A'), regexp_replace(s, '\\A', '-'), regexp_count(s, '\\A'), regexp_extract_all(s, '(\\A)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_1
SELECT split(s, '\\z'), regexp_replace(s, '\\z', '-'), regexp_count(s, '\\z'), regexp_extract_all(s, '(\\z)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_2
SELECT split(s, '\\Z'), regexp_replace(s, '\\Z', '-'), regexp_count(s, '\\Z'), regexp_extract_all(s, '(\\Z)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_3
SELECT split(s, '(?m)^'), regexp_replace(s, '(?m)^', '-'), regexp_count(s, '(?m)^'), regexp_extract_all(s, '((?m)^)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_4
SELECT split(s, '(?m)$'), regexp_replace(s, '(?m)$', '-'), regexp_count(s, '(?m)$'), regexp_extract_all(s, '((?m)$)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_5
SELECT split(s, '^'), regexp_replace(s, '^', '-'), regexp_count(s, '^'), regexp_extract_all(s, '(^)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_6
SELECT split(s, '$'), regexp_replace(s, '$', '-'), regexp_count(s, '$'), regexp_extract_all(s, '($)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_7
SELECT split(s, '(?m)^.'), regexp_replace(s, '(?m)^.', '-'), regexp_count(s, '(?m)^.'), regexp_extract_all(s, '((?m)^.)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_8
SELECT split(s, '\\A.'), regexp_replace(s, '\\A.', '-'), regexp_count(s, '\\A.'), regexp_extract_all(s, '(\\A.)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_9
SELECT split(s, '(?s).'), regexp_replace(s, '(?s).', '-'), regexp_count(s, '(?s).'), regexp_extract_all(s, '((?s).)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_10
SELECT split(s, '(?m).$'), regexp_replace(s, '(?m).$', '-'), regexp_count(s, '(?m).$'), regexp_extract_all(s, '((?m).$)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_11
SELECT split(s, '\\b'), regexp_replace(s, '\\b', '-'), regexp_count(s, '\\b'), regexp_extract_all(s, '(\\b)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_12
SELECT split(s, '\\B'), regexp_replace(s, '\\B', '-'), regexp_count(s, '\\B'), regexp_extract_all(s, '(\\B)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_13
SELECT split(s, '(?<!a)'), regexp_replace(s, '(?<!a)', '-'), regexp_count(s, '(?<!a)'), regexp_extract_all(s, '((?<!a))') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_14
SELECT split(s, '(?!a)'), regexp_replace(s, '(?!a)', '-'), regexp_count(s, '(?!a)'), regexp_extract_all(s, '((?!a))') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_17
SELECT split(s, '😀*'), regexp_replace(s, '😀*', '-'), regexp_count(s, '😀*'), regexp_extract_all(s, '(😀*)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_18
SELECT split(s, '😀?'), regexp_replace(s, '😀?', '-'), regexp_count(s, '😀?'), regexp_extract_all(s, '(😀?)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_19
SELECT split(s, '(?=😀)'), regexp_replace(s, '(?=😀)', '-'), regexp_count(s, '(?=😀)'), regexp_extract_all(s, '((?=😀))') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_20
SELECT split(s, '(?<=😀)'), regexp_replace(s, '(?<=😀)', '-'), regexp_count(s, '(?<=😀)'), regexp_extract_all(s, '((?<=😀))') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_22
SELECT split(s, '\\W*'), regexp_replace(s, '\\W*', '-'), regexp_count(s, '\\W*'), regexp_extract_all(s, '(\\W*)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_23
SELECT split(s, '\\w*'), regexp_replace(s, '\\w*', '-'), regexp_count(s, '\\w*'), regexp_extract_all(s, '(\\w*)') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);

--: ends_24
SELECT split(s, '(?:^|b)'), regexp_replace(s, '(?:^|b)', '-'), regexp_count(s, '(?:^|b)'), regexp_extract_all(s, '((?:^|b))') FROM VALUES ('ä€😀'), ('😀\n😀\n'), ('a😀b'),('') AS t(s);
