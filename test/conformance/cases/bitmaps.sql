-- Bitmaps of 4,096 bytes.

--: bitmap_00
SELECT substring(hex(bitmap_construct_agg(p)),1,20), length(bitmap_construct_agg(p)) FROM VALUES (0L),(1L),(9L),(NULL),(9L) t(p);

--: bitmap_01
SELECT substring(hex(bitmap_construct_agg(p)),-20,20) FROM VALUES (32767),(32760) t(p);

--: bitmap_02
SELECT bitmap_construct_agg(p) FROM VALUES (32768) t(p);

--: bitmap_03
SELECT bitmap_construct_agg(p) FROM VALUES (-1) t(p);

--: bitmap_04
SELECT length(bitmap_construct_agg(p)), bitmap_count(bitmap_construct_agg(p)) FROM VALUES (1) t(p) WHERE p > 1;

--: bitmap_05
SELECT substring(hex(bitmap_or_agg(b)),1,20), length(bitmap_or_agg(b)), bitmap_count(bitmap_or_agg(b)) FROM VALUES (X'10'),(X'2001'),(NULL) t(b);

--: bitmap_06
SELECT substring(hex(bitmap_and_agg(b)),1,20), length(bitmap_and_agg(b)), bitmap_count(bitmap_and_agg(b)) FROM VALUES (X'30'),(X'2001'),(NULL) t(b);

--: bitmap_07
SELECT length(bitmap_or_agg(b)), bitmap_count(bitmap_or_agg(b)),length(bitmap_and_agg(b)), bitmap_count(bitmap_and_agg(b)) FROM VALUES (X'30') t(b) WHERE b = X'';

--: bitmap_08
SELECT bitmap_count(bitmap_or_agg(b)), bitmap_count(bitmap_and_agg(b)) FROM VALUES (X'') t(b);

--: bitmap_09
SELECT bitmap_count(bitmap_or_agg(b)), length(bitmap_or_agg(b)), bitmap_count(bitmap_and_agg(b)) FROM VALUES (cast(repeat('a', 5000) as binary)) t(b);

--: bitmap_10
SELECT bitmap_or_agg(1);

--: bitmap_11
SELECT bitmap_or_agg('a');

--: bitmap_12
SELECT bitmap_construct_agg('1');

--: bitmap_13
SELECT bitmap_construct_agg(X'00');

--: bitmap_14
SELECT substring(hex(bitmap_construct_agg(bitmap_bit_position(c))),1,8) FROM VALUES (1),(2),(3) t(c);

--: bitmap_15
SELECT g, bitmap_count(bitmap_construct_agg(p)) n, bitmap_count(bitmap_construct_agg(p) FILTER (WHERE p > 2)) m FROM VALUES (1,1),(1,2),(2,5),(2,NULL) t(g,p) GROUP BY g;

--: bitmap_16
SELECT bitmap_count(bitmap_construct_agg(DISTINCT p)) n FROM VALUES (1),(1) t(p);

--: bitmap_17
SELECT bitmap_count(bitmap_construct_agg(p) OVER ()) n FROM VALUES (1),(2) t(p);

--: bitmap_18
SELECT bitmap_construct_agg(1.9), bitmap_construct_agg(NULL);

--: bitmap_random
SELECT md5(bitmap_construct_agg(CAST(id * id % 32768 AS BIGINT))) FROM range(0, 5000);

--: bitmap_pairs
SELECT hex(substring(bitmap_or_agg(b), 1, 4)), hex(substring(bitmap_and_agg(b), 1, 4)) FROM (SELECT bitmap_construct_agg(p) b FROM VALUES (1, 1), (1, 7), (2, 7), (2, 30) t(g, p) GROUP BY g);
