-- Flags of Java's patterns, within them, too, and properties by Java's names.

--: flags_1
SELECT s, s RLIKE '(?i)é', regexp_replace(s, '(?i)é', '<$0>'), regexp_extract_all(s, '(?i)é', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_2
SELECT s, s RLIKE '(?iu)é', regexp_replace(s, '(?iu)é', '<$0>'), regexp_extract_all(s, '(?iu)é', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_3
SELECT s, s RLIKE '(?i)k', regexp_replace(s, '(?i)k', '<$0>'), regexp_extract_all(s, '(?i)k', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_4
SELECT s, s RLIKE '(?i)[a-c]+', regexp_replace(s, '(?i)[a-c]+', '<$0>'), regexp_extract_all(s, '(?i)[a-c]+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_5
SELECT s, s RLIKE '(?i)[^a-c]+', regexp_replace(s, '(?i)[^a-c]+', '<$0>'), regexp_extract_all(s, '(?i)[^a-c]+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_6
SELECT s, s RLIKE '(?i)ß', regexp_replace(s, '(?i)ß', '<$0>'), regexp_extract_all(s, '(?i)ß', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_7
SELECT s, s RLIKE '(?x) a b # c', regexp_replace(s, '(?x) a b # c', '<$0>'), regexp_extract_all(s, '(?x) a b # c', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_8
SELECT s, s RLIKE '(?x)a\\ b', regexp_replace(s, '(?x)a\\ b', '<$0>'), regexp_extract_all(s, '(?x)a\\ b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_9
SELECT s, s RLIKE '(?x)[a b]', regexp_replace(s, '(?x)[a b]', '<$0>'), regexp_extract_all(s, '(?x)[a b]', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_10
SELECT s, s RLIKE '(?x)a{2} b', regexp_replace(s, '(?x)a{2} b', '<$0>'), regexp_extract_all(s, '(?x)a{2} b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_11
SELECT s, s RLIKE '(?x) \\Q a \\E', regexp_replace(s, '(?x) \\Q a \\E', '<$0>'), regexp_extract_all(s, '(?x) \\Q a \\E', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_12
SELECT s, s RLIKE 'a(?i)b', regexp_replace(s, 'a(?i)b', '<$0>'), regexp_extract_all(s, 'a(?i)b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_13
SELECT s, s RLIKE 'a(?i)b(?-i)c', regexp_replace(s, 'a(?i)b(?-i)c', '<$0>'), regexp_extract_all(s, 'a(?i)b(?-i)c', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_14
SELECT s, s RLIKE '(a(?i)b)c', regexp_replace(s, '(a(?i)b)c', '<$0>'), regexp_extract_all(s, '(a(?i)b)c', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_15
SELECT s, s RLIKE '(?i:a)b', regexp_replace(s, '(?i:a)b', '<$0>'), regexp_extract_all(s, '(?i:a)b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_16
SELECT s, s RLIKE '(?s:.)b', regexp_replace(s, '(?s:.)b', '<$0>'), regexp_extract_all(s, '(?s:.)b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_17
SELECT s, s RLIKE '(?m:^b)', regexp_replace(s, '(?m:^b)', '<$0>'), regexp_extract_all(s, '(?m:^b)', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_18
SELECT s, s RLIKE '(?-i)a', regexp_replace(s, '(?-i)a', '<$0>'), regexp_extract_all(s, '(?-i)a', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_19
SELECT s, s RLIKE '(?i)a(?-i)b', regexp_replace(s, '(?i)a(?-i)b', '<$0>'), regexp_extract_all(s, '(?i)a(?-i)b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_20
SELECT s, s RLIKE '(?is).b', regexp_replace(s, '(?is).b', '<$0>'), regexp_extract_all(s, '(?is).b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_21
SELECT s, s RLIKE 'a(?s).b', regexp_replace(s, 'a(?s).b', '<$0>'), regexp_extract_all(s, 'a(?s).b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_22
SELECT s, s RLIKE '(?i)(a)\\1', regexp_replace(s, '(?i)(a)\\1', '<$0>'), regexp_extract_all(s, '(?i)(a)\\1', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_23
SELECT s, s RLIKE '(?i)\\p{Lower}', regexp_replace(s, '(?i)\\p{Lower}', '<$0>'), regexp_extract_all(s, '(?i)\\p{Lower}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_24
SELECT s, s RLIKE '(?i)\\p{javaLowerCase}', regexp_replace(s, '(?i)\\p{javaLowerCase}', '<$0>'), regexp_extract_all(s, '(?i)\\p{javaLowerCase}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_25
SELECT s, s RLIKE '\\p{javaLowerCase}+', regexp_replace(s, '\\p{javaLowerCase}+', '<$0>'), regexp_extract_all(s, '\\p{javaLowerCase}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_26
SELECT s, s RLIKE '\\p{javaUpperCase}+', regexp_replace(s, '\\p{javaUpperCase}+', '<$0>'), regexp_extract_all(s, '\\p{javaUpperCase}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_27
SELECT s, s RLIKE '\\P{javaLowerCase}', regexp_replace(s, '\\P{javaLowerCase}', '<$0>'), regexp_extract_all(s, '\\P{javaLowerCase}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_28
SELECT s, s RLIKE '\\p{javaWhitespace}', regexp_replace(s, '\\p{javaWhitespace}', '<$0>'), regexp_extract_all(s, '\\p{javaWhitespace}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_29
SELECT s, s RLIKE '\\p{javaLetter}+', regexp_replace(s, '\\p{javaLetter}+', '<$0>'), regexp_extract_all(s, '\\p{javaLetter}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_30
SELECT s, s RLIKE '\\p{javaDigit}+', regexp_replace(s, '\\p{javaDigit}+', '<$0>'), regexp_extract_all(s, '\\p{javaDigit}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_31
SELECT s, s RLIKE '\\p{javaLetterOrDigit}+', regexp_replace(s, '\\p{javaLetterOrDigit}+', '<$0>'), regexp_extract_all(s, '\\p{javaLetterOrDigit}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_32
SELECT s, s RLIKE '\\p{javaAlphabetic}+', regexp_replace(s, '\\p{javaAlphabetic}+', '<$0>'), regexp_extract_all(s, '\\p{javaAlphabetic}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_33
SELECT s, s RLIKE '\\p{javaSpaceChar}', regexp_replace(s, '\\p{javaSpaceChar}', '<$0>'), regexp_extract_all(s, '\\p{javaSpaceChar}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_34
SELECT s, s RLIKE '\\p{javaTitleCase}', regexp_replace(s, '\\p{javaTitleCase}', '<$0>'), regexp_extract_all(s, '\\p{javaTitleCase}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_35
SELECT s, s RLIKE '\\p{IsAlphabetic}+', regexp_replace(s, '\\p{IsAlphabetic}+', '<$0>'), regexp_extract_all(s, '\\p{IsAlphabetic}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_36
SELECT s, s RLIKE '\\p{InGreek}', regexp_replace(s, '\\p{InGreek}', '<$0>'), regexp_extract_all(s, '\\p{InGreek}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_37
SELECT s, s RLIKE '\\p{IsLatin}+', regexp_replace(s, '\\p{IsLatin}+', '<$0>'), regexp_extract_all(s, '\\p{IsLatin}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_38
SELECT s, s RLIKE '\\p{L1}', regexp_replace(s, '\\p{L1}', '<$0>'), regexp_extract_all(s, '\\p{L1}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_39
SELECT s, s RLIKE '\\p{Sc}', regexp_replace(s, '\\p{Sc}', '<$0>'), regexp_extract_all(s, '\\p{Sc}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_40
SELECT s, s RLIKE '\\p{IsUppercase}+', regexp_replace(s, '\\p{IsUppercase}+', '<$0>'), regexp_extract_all(s, '\\p{IsUppercase}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_41
SELECT s, s RLIKE '\\p{IsLowercase}+', regexp_replace(s, '\\p{IsLowercase}+', '<$0>'), regexp_extract_all(s, '\\p{IsLowercase}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_42
SELECT s, s RLIKE '\\p{IsWhite_Space}', regexp_replace(s, '\\p{IsWhite_Space}', '<$0>'), regexp_extract_all(s, '\\p{IsWhite_Space}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_43
SELECT s, s RLIKE '\\p{IsPunctuation}', regexp_replace(s, '\\p{IsPunctuation}', '<$0>'), regexp_extract_all(s, '\\p{IsPunctuation}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_44
SELECT s, s RLIKE '\\p{IsDigit}', regexp_replace(s, '\\p{IsDigit}', '<$0>'), regexp_extract_all(s, '\\p{IsDigit}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_45
SELECT s, s RLIKE '\\p{IsIdeographic}', regexp_replace(s, '\\p{IsIdeographic}', '<$0>'), regexp_extract_all(s, '\\p{IsIdeographic}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_46
SELECT s, s RLIKE '\\p{IsEmoji}', regexp_replace(s, '\\p{IsEmoji}', '<$0>'), regexp_extract_all(s, '\\p{IsEmoji}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_47
SELECT s, s RLIKE '\\p{block=Basic Latin}+', regexp_replace(s, '\\p{block=Basic Latin}+', '<$0>'), regexp_extract_all(s, '\\p{block=Basic Latin}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_48
SELECT s, s RLIKE '\\p{InBasicLatin}+', regexp_replace(s, '\\p{InBasicLatin}+', '<$0>'), regexp_extract_all(s, '\\p{InBasicLatin}+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_49
SELECT s, s RLIKE '\\p{all}', regexp_replace(s, '\\p{all}', '<$0>'), regexp_extract_all(s, '\\p{all}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_50
SELECT s, s RLIKE '\\p{ASCII}', regexp_replace(s, '\\p{ASCII}', '<$0>'), regexp_extract_all(s, '\\p{ASCII}', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_55
SELECT s, s RLIKE '(?d)a.', regexp_replace(s, '(?d)a.', '<$0>'), regexp_extract_all(s, '(?d)a.', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_56
SELECT s, s RLIKE '(?u)é', regexp_replace(s, '(?u)é', '<$0>'), regexp_extract_all(s, '(?u)é', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_57
SELECT s, s RLIKE '(?U)\\w+', regexp_replace(s, '(?U)\\w+', '<$0>'), regexp_extract_all(s, '(?U)\\w+', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_58
SELECT s, s RLIKE '(?U)\\bé', regexp_replace(s, '(?U)\\bé', '<$0>'), regexp_extract_all(s, '(?U)\\bé', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_59
SELECT s, s RLIKE '(?i)[à-ü]', regexp_replace(s, '(?i)[à-ü]', '<$0>'), regexp_extract_all(s, '(?i)[à-ü]', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_60
SELECT s, s RLIKE '(?i)A\\x61', regexp_replace(s, '(?i)A\\x61', '<$0>'), regexp_extract_all(s, '(?i)A\\x61', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_61
SELECT s, s RLIKE '(?i)\\Qab\\E', regexp_replace(s, '(?i)\\Qab\\E', '<$0>'), regexp_extract_all(s, '(?i)\\Qab\\E', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_62
SELECT s, s RLIKE '(?i)a|B', regexp_replace(s, '(?i)a|B', '<$0>'), regexp_extract_all(s, '(?i)a|B', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_63
SELECT s, s RLIKE '(?xi) A B', regexp_replace(s, '(?xi) A B', '<$0>'), regexp_extract_all(s, '(?xi) A B', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_64
SELECT s, s RLIKE 'a(?#c)b', regexp_replace(s, 'a(?#c)b', '<$0>'), regexp_extract_all(s, 'a(?#c)b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_65
SELECT s, s RLIKE '(?>a+)b', regexp_replace(s, '(?>a+)b', '<$0>'), regexp_extract_all(s, '(?>a+)b', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_66
SELECT s, s RLIKE '(?z)a', regexp_replace(s, '(?z)a', '<$0>'), regexp_extract_all(s, '(?z)a', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_67
SELECT s, s RLIKE '(?i', regexp_replace(s, '(?i', '<$0>'), regexp_extract_all(s, '(?i', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);

--: flags_68
SELECT s, s RLIKE 'a(?i)|B', regexp_replace(s, 'a(?i)|B', '<$0>'), regexp_extract_all(s, 'a(?i)|B', 0) FROM VALUES ('aab'), ('AaB é É K ß'), ('a b'), ('ab\nBc'), ('Éé kα'), ('A1 \t$x') AS v(s);
