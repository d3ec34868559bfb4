-- Words by sentence, as Java's BreakIterator finds them.

--: sentences_01
select sentences('Hi there! Good morning.');

--: sentences_02
select sentences('Hi there! Good morning. How are you, Mr. Smith?  a-b c_d 3.14 e.g. x', 'en', 'US');

--: sentences_03
select sentences('Grüß Gott! Wie gehts? (Ja) "nein" doch''s', 'de');

--: sentences_04
select sentences('');

--: sentences_05
select sentences('   ');

--: sentences_06
select sentences(null);

--: sentences_07
select sentences('a.b c', null, null);

--: sentences_08
select sentences('no end');

--: sentences_09
select sentences('日本語の文。次の文。', 'ja');

--: sentences_10
select sentences('x@y.com http://a.b/c?d=e 1,000 $5 50%');

--: sentences_11
select sentences('one.Two. three\nfour\n\nfive');

--: sentences_12
select sentences(1);

--: letters_that_become_several
SELECT c, upper(c), lower(c), initcap(c), initcap(concat('x', c)), initcap(concat(c, 'Q')) FROM VALUES ('ß'), ('ﬃ'), ('İ'), ('ΑΣ ΒΣ'), ('ǆabc'), ('ŉ'), ('ΐ'), ('ᾳ'), ('ᾼ'), ('և'), ('ẖ'), ('aΣb'), ('ᾀx') AS t(c);
