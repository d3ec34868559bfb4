-- Written by make_grids.py.

--: upper_null
SELECT upper(CAST(NULL AS STRING));

--: upper_empty
SELECT upper('');

--: upper_plain
SELECT upper('Spark SQL');

--: upper_wide
SELECT upper('Ünïcödé 😀 ß');

--: upper_spaces
SELECT upper('  a b\t');

--: lower_null
SELECT lower(CAST(NULL AS STRING));

--: lower_empty
SELECT lower('');

--: lower_plain
SELECT lower('Spark SQL');

--: lower_wide
SELECT lower('Ünïcödé 😀 ß');

--: lower_spaces
SELECT lower('  a b\t');

--: length_null
SELECT length(CAST(NULL AS STRING));

--: length_empty
SELECT length('');

--: length_plain
SELECT length('Spark SQL');

--: length_wide
SELECT length('Ünïcödé 😀 ß');

--: length_spaces
SELECT length('  a b\t');

--: char_length_null
SELECT char_length(CAST(NULL AS STRING));

--: char_length_empty
SELECT char_length('');

--: char_length_plain
SELECT char_length('Spark SQL');

--: char_length_wide
SELECT char_length('Ünïcödé 😀 ß');

--: char_length_spaces
SELECT char_length('  a b\t');

--: octet_length_null
SELECT octet_length(CAST(NULL AS STRING));

--: octet_length_empty
SELECT octet_length('');

--: octet_length_plain
SELECT octet_length('Spark SQL');

--: octet_length_wide
SELECT octet_length('Ünïcödé 😀 ß');

--: octet_length_spaces
SELECT octet_length('  a b\t');

--: bit_length_null
SELECT bit_length(CAST(NULL AS STRING));

--: bit_length_empty
SELECT bit_length('');

--: bit_length_plain
SELECT bit_length('Spark SQL');

--: bit_length_wide
SELECT bit_length('Ünïcödé 😀 ß');

--: bit_length_spaces
SELECT bit_length('  a b\t');

--: reverse_null
SELECT reverse(CAST(NULL AS STRING));

--: reverse_empty
SELECT reverse('');

--: reverse_plain
SELECT reverse('Spark SQL');

--: reverse_wide
SELECT reverse('Ünïcödé 😀 ß');

--: reverse_spaces
SELECT reverse('  a b\t');

--: trim_null
SELECT trim(CAST(NULL AS STRING));

--: trim_empty
SELECT trim('');

--: trim_plain
SELECT trim('Spark SQL');

--: trim_wide
SELECT trim('Ünïcödé 😀 ß');

--: trim_spaces
SELECT trim('  a b\t');

--: ltrim_null
SELECT ltrim(CAST(NULL AS STRING));

--: ltrim_empty
SELECT ltrim('');

--: ltrim_plain
SELECT ltrim('Spark SQL');

--: ltrim_wide
SELECT ltrim('Ünïcödé 😀 ß');

--: ltrim_spaces
SELECT ltrim('  a b\t');

--: rtrim_null
SELECT rtrim(CAST(NULL AS STRING));

--: rtrim_empty
SELECT rtrim('');

--: rtrim_plain
SELECT rtrim('Spark SQL');

--: rtrim_wide
SELECT rtrim('Ünïcödé 😀 ß');

--: rtrim_spaces
SELECT rtrim('  a b\t');

--: initcap_null
SELECT initcap(CAST(NULL AS STRING));

--: initcap_empty
SELECT initcap('');

--: initcap_plain
SELECT initcap('Spark SQL');

--: initcap_wide
SELECT initcap('Ünïcödé 😀 ß');

--: initcap_spaces
SELECT initcap('  a b\t');

--: ascii_null
SELECT ascii(CAST(NULL AS STRING));

--: ascii_empty
SELECT ascii('');

--: ascii_plain
SELECT ascii('Spark SQL');

--: ascii_wide
SELECT ascii('Ünïcödé 😀 ß');

--: ascii_spaces
SELECT ascii('  a b\t');

--: base64_null
SELECT base64(CAST(NULL AS STRING));

--: base64_empty
SELECT base64('');

--: base64_plain
SELECT base64('Spark SQL');

--: base64_wide
SELECT base64('Ünïcödé 😀 ß');

--: base64_spaces
SELECT base64('  a b\t');

--: hex_null
SELECT hex(CAST(NULL AS STRING));

--: hex_empty
SELECT hex('');

--: hex_plain
SELECT hex('Spark SQL');

--: hex_wide
SELECT hex('Ünïcödé 😀 ß');

--: hex_spaces
SELECT hex('  a b\t');

--: md5_null
SELECT md5(CAST(NULL AS STRING));

--: md5_empty
SELECT md5('');

--: md5_plain
SELECT md5('Spark SQL');

--: md5_wide
SELECT md5('Ünïcödé 😀 ß');

--: md5_spaces
SELECT md5('  a b\t');

--: sha2__256_null
SELECT sha2(CAST(NULL AS STRING),256);

--: sha2__256_empty
SELECT sha2('',256);

--: sha2__256_plain
SELECT sha2('Spark SQL',256);

--: sha2__256_wide
SELECT sha2('Ünïcödé 😀 ß',256);

--: sha2__256_spaces
SELECT sha2('  a b\t',256);

--: crc32_null
SELECT crc32(CAST(NULL AS STRING));

--: crc32_empty
SELECT crc32('');

--: crc32_plain
SELECT crc32('Spark SQL');

--: crc32_wide
SELECT crc32('Ünïcödé 😀 ß');

--: crc32_spaces
SELECT crc32('  a b\t');

--: concat__x_null
SELECT concat(CAST(NULL AS STRING),'x');

--: concat__x_empty
SELECT concat('','x');

--: concat__x_plain
SELECT concat('Spark SQL','x');

--: concat__x_wide
SELECT concat('Ünïcödé 😀 ß','x');

--: concat__x_spaces
SELECT concat('  a b\t','x');

--: concat_ws____x_null
SELECT concat_ws('-',CAST(NULL AS STRING),'x');

--: concat_ws____x_empty
SELECT concat_ws('-','','x');

--: concat_ws____x_plain
SELECT concat_ws('-','Spark SQL','x');

--: concat_ws____x_wide
SELECT concat_ws('-','Ünïcödé 😀 ß','x');

--: concat_ws____x_spaces
SELECT concat_ws('-','  a b\t','x');

--: substring__2_3_null
SELECT substring(CAST(NULL AS STRING),2,3);

--: substring__2_3_empty
SELECT substring('',2,3);

--: substring__2_3_plain
SELECT substring('Spark SQL',2,3);

--: substring__2_3_wide
SELECT substring('Ünïcödé 😀 ß',2,3);

--: substring__2_3_spaces
SELECT substring('  a b\t',2,3);

--: substring__3_2_null
SELECT substring(CAST(NULL AS STRING),-3,2);

--: substring__3_2_empty
SELECT substring('',-3,2);

--: substring__3_2_plain
SELECT substring('Spark SQL',-3,2);

--: substring__3_2_wide
SELECT substring('Ünïcödé 😀 ß',-3,2);

--: substring__3_2_spaces
SELECT substring('  a b\t',-3,2);

--: substring__0_null
SELECT substring(CAST(NULL AS STRING),0);

--: substring__0_empty
SELECT substring('',0);

--: substring__0_plain
SELECT substring('Spark SQL',0);

--: substring__0_wide
SELECT substring('Ünïcödé 😀 ß',0);

--: substring__0_spaces
SELECT substring('  a b\t',0);

--: left__2_null
SELECT left(CAST(NULL AS STRING),2);

--: left__2_empty
SELECT left('',2);

--: left__2_plain
SELECT left('Spark SQL',2);

--: left__2_wide
SELECT left('Ünïcödé 😀 ß',2);

--: left__2_spaces
SELECT left('  a b\t',2);

--: right__2_null
SELECT right(CAST(NULL AS STRING),2);

--: right__2_empty
SELECT right('',2);

--: right__2_plain
SELECT right('Spark SQL',2);

--: right__2_wide
SELECT right('Ünïcödé 😀 ß',2);

--: right__2_spaces
SELECT right('  a b\t',2);

--: lpad__5_null
SELECT lpad(CAST(NULL AS STRING),5,'*');

--: lpad__5_empty
SELECT lpad('',5,'*');

--: lpad__5_plain
SELECT lpad('Spark SQL',5,'*');

--: lpad__5_wide
SELECT lpad('Ünïcödé 😀 ß',5,'*');

--: lpad__5_spaces
SELECT lpad('  a b\t',5,'*');

--: rpad__5_null
SELECT rpad(CAST(NULL AS STRING),5,'');

--: rpad__5_empty
SELECT rpad('',5,'');

--: rpad__5_plain
SELECT rpad('Spark SQL',5,'');

--: rpad__5_wide
SELECT rpad('Ünïcödé 😀 ß',5,'');

--: rpad__5_spaces
SELECT rpad('  a b\t',5,'');

--: repeat__2_null
SELECT repeat(CAST(NULL AS STRING),2);

--: repeat__2_empty
SELECT repeat('',2);

--: repeat__2_plain
SELECT repeat('Spark SQL',2);

--: repeat__2_wide
SELECT repeat('Ünïcödé 😀 ß',2);

--: repeat__2_spaces
SELECT repeat('  a b\t',2);

--: replace__a_null
SELECT replace(CAST(NULL AS STRING),'a','');

--: replace__a_empty
SELECT replace('','a','');

--: replace__a_plain
SELECT replace('Spark SQL','a','');

--: replace__a_wide
SELECT replace('Ünïcödé 😀 ß','a','');

--: replace__a_spaces
SELECT replace('  a b\t','a','');

--: translate__ab__x_null
SELECT translate(CAST(NULL AS STRING),'ab','x');

--: translate__ab__x_empty
SELECT translate('','ab','x');

--: translate__ab__x_plain
SELECT translate('Spark SQL','ab','x');

--: translate__ab__x_wide
SELECT translate('Ünïcödé 😀 ß','ab','x');

--: translate__ab__x_spaces
SELECT translate('  a b\t','ab','x');

--: instr__a_null
SELECT instr(CAST(NULL AS STRING),'a');

--: instr__a_empty
SELECT instr('','a');

--: instr__a_plain
SELECT instr('Spark SQL','a');

--: instr__a_wide
SELECT instr('Ünïcödé 😀 ß','a');

--: instr__a_spaces
SELECT instr('  a b\t','a');

--: locate_a__2_null
SELECT locate('a',CAST(NULL AS STRING),2);

--: locate_a__2_empty
SELECT locate('a','',2);

--: locate_a__2_plain
SELECT locate('a','Spark SQL',2);

--: locate_a__2_wide
SELECT locate('a','Ünïcödé 😀 ß',2);

--: locate_a__2_spaces
SELECT locate('a','  a b\t',2);

--: position_s_null
SELECT position('S',CAST(NULL AS STRING));

--: position_s_empty
SELECT position('S','');

--: position_s_plain
SELECT position('S','Spark SQL');

--: position_s_wide
SELECT position('S','Ünïcödé 😀 ß');

--: position_s_spaces
SELECT position('S','  a b\t');

--: split___s_null
SELECT split(CAST(NULL AS STRING),'\\s+');

--: split___s_empty
SELECT split('','\\s+');

--: split___s_plain
SELECT split('Spark SQL','\\s+');

--: split___s_wide
SELECT split('Ünïcödé 😀 ß','\\s+');

--: split___s_spaces
SELECT split('  a b\t','\\s+');

--: split_part__a_2_null
SELECT split_part(CAST(NULL AS STRING),'a',2);

--: split_part__a_2_empty
SELECT split_part('','a',2);

--: split_part__a_2_plain
SELECT split_part('Spark SQL','a',2);

--: split_part__a_2_wide
SELECT split_part('Ünïcödé 😀 ß','a',2);

--: split_part__a_2_spaces
SELECT split_part('  a b\t','a',2);

--: substring_index____1_null
SELECT substring_index(CAST(NULL AS STRING),' ',1);

--: substring_index____1_empty
SELECT substring_index('',' ',1);

--: substring_index____1_plain
SELECT substring_index('Spark SQL',' ',1);

--: substring_index____1_wide
SELECT substring_index('Ünïcödé 😀 ß',' ',1);

--: substring_index____1_spaces
SELECT substring_index('  a b\t',' ',1);

--: like___a_null
SELECT like(CAST(NULL AS STRING),'%a%');

--: like___a_empty
SELECT like('','%a%');

--: like___a_plain
SELECT like('Spark SQL','%a%');

--: like___a_wide
SELECT like('Ünïcödé 😀 ß','%a%');

--: like___a_spaces
SELECT like('  a b\t','%a%');

--: rlike___a_z_null
SELECT rlike(CAST(NULL AS STRING),'[A-Z]');

--: rlike___a_z_empty
SELECT rlike('','[A-Z]');

--: rlike___a_z_plain
SELECT rlike('Spark SQL','[A-Z]');

--: rlike___a_z_wide
SELECT rlike('Ünïcödé 😀 ß','[A-Z]');

--: rlike___a_z_spaces
SELECT rlike('  a b\t','[A-Z]');

--: ilike__s_null
SELECT ilike(CAST(NULL AS STRING),'s%');

--: ilike__s_empty
SELECT ilike('','s%');

--: ilike__s_plain
SELECT ilike('Spark SQL','s%');

--: ilike__s_wide
SELECT ilike('Ünïcödé 😀 ß','s%');

--: ilike__s_spaces
SELECT ilike('  a b\t','s%');

--: startswith__s_null
SELECT startswith(CAST(NULL AS STRING),'S');

--: startswith__s_empty
SELECT startswith('','S');

--: startswith__s_plain
SELECT startswith('Spark SQL','S');

--: startswith__s_wide
SELECT startswith('Ünïcödé 😀 ß','S');

--: startswith__s_spaces
SELECT startswith('  a b\t','S');

--: endswith__l_null
SELECT endswith(CAST(NULL AS STRING),'L');

--: endswith__l_empty
SELECT endswith('','L');

--: endswith__l_plain
SELECT endswith('Spark SQL','L');

--: endswith__l_wide
SELECT endswith('Ünïcödé 😀 ß','L');

--: endswith__l_spaces
SELECT endswith('  a b\t','L');

--: contains__ark_null
SELECT contains(CAST(NULL AS STRING),'ark');

--: contains__ark_empty
SELECT contains('','ark');

--: contains__ark_plain
SELECT contains('Spark SQL','ark');

--: contains__ark_wide
SELECT contains('Ünïcödé 😀 ß','ark');

--: contains__ark_spaces
SELECT contains('  a b\t','ark');

--: levenshtein__spark_null
SELECT levenshtein(CAST(NULL AS STRING),'Spark');

--: levenshtein__spark_empty
SELECT levenshtein('','Spark');

--: levenshtein__spark_plain
SELECT levenshtein('Spark SQL','Spark');

--: levenshtein__spark_wide
SELECT levenshtein('Ünïcödé 😀 ß','Spark');

--: levenshtein__spark_spaces
SELECT levenshtein('  a b\t','Spark');

--: soundex_null
SELECT soundex(CAST(NULL AS STRING));

--: soundex_empty
SELECT soundex('');

--: soundex_plain
SELECT soundex('Spark SQL');

--: soundex_wide
SELECT soundex('Ünïcödé 😀 ß');

--: soundex_spaces
SELECT soundex('  a b\t');

--: overlay____2_null
SELECT overlay(CAST(NULL AS STRING),'_',2);

--: overlay____2_empty
SELECT overlay('','_',2);

--: overlay____2_plain
SELECT overlay('Spark SQL','_',2);

--: overlay____2_wide
SELECT overlay('Ünïcödé 😀 ß','_',2);

--: overlay____2_spaces
SELECT overlay('  a b\t','_',2);

--: regexp_extract____w__w__2_null
SELECT regexp_extract(CAST(NULL AS STRING),'(\\w)(\\w)',2);

--: regexp_extract____w__w__2_empty
SELECT regexp_extract('','(\\w)(\\w)',2);

--: regexp_extract____w__w__2_plain
SELECT regexp_extract('Spark SQL','(\\w)(\\w)',2);

--: regexp_extract____w__w__2_wide
SELECT regexp_extract('Ünïcödé 😀 ß','(\\w)(\\w)',2);

--: regexp_extract____w__w__2_spaces
SELECT regexp_extract('  a b\t','(\\w)(\\w)',2);

--: regexp_replace___a_z_null
SELECT regexp_replace(CAST(NULL AS STRING),'[a-z]','#');

--: regexp_replace___a_z_empty
SELECT regexp_replace('','[a-z]','#');

--: regexp_replace___a_z_plain
SELECT regexp_replace('Spark SQL','[a-z]','#');

--: regexp_replace___a_z_wide
SELECT regexp_replace('Ünïcödé 😀 ß','[a-z]','#');

--: regexp_replace___a_z_spaces
SELECT regexp_replace('  a b\t','[a-z]','#');

--: regexp_count___a_z_null
SELECT regexp_count(CAST(NULL AS STRING),'[a-z]');

--: regexp_count___a_z_empty
SELECT regexp_count('','[a-z]');

--: regexp_count___a_z_plain
SELECT regexp_count('Spark SQL','[a-z]');

--: regexp_count___a_z_wide
SELECT regexp_count('Ünïcödé 😀 ß','[a-z]');

--: regexp_count___a_z_spaces
SELECT regexp_count('  a b\t','[a-z]');

--: find_in_set__a_b_null
SELECT find_in_set(CAST(NULL AS STRING),'a,b,');

--: find_in_set__a_b_empty
SELECT find_in_set('','a,b,');

--: find_in_set__a_b_plain
SELECT find_in_set('Spark SQL','a,b,');

--: find_in_set__a_b_wide
SELECT find_in_set('Ünïcödé 😀 ß','a,b,');

--: find_in_set__a_b_spaces
SELECT find_in_set('  a b\t','a,b,');

--: format_string__s_null
SELECT format_string('%s|',CAST(NULL AS STRING));

--: format_string__s_empty
SELECT format_string('%s|','');

--: format_string__s_plain
SELECT format_string('%s|','Spark SQL');

--: format_string__s_wide
SELECT format_string('%s|','Ünïcödé 😀 ß');

--: format_string__s_spaces
SELECT format_string('%s|','  a b\t');

--: quote_null
SELECT quote(CAST(NULL AS STRING));

--: quote_empty
SELECT quote('');

--: quote_plain
SELECT quote('Spark SQL');

--: quote_wide
SELECT quote('Ünïcödé 😀 ß');

--: quote_spaces
SELECT quote('  a b\t');

--: char_ascii_null
SELECT char(ascii(CAST(NULL AS STRING)));

--: char_ascii_empty
SELECT char(ascii(''));

--: char_ascii_plain
SELECT char(ascii('Spark SQL'));

--: char_ascii_wide
SELECT char(ascii('Ünïcödé 😀 ß'));

--: char_ascii_spaces
SELECT char(ascii('  a b\t'));

--: unhex_null
SELECT unhex(CAST(NULL AS STRING));

--: unhex_empty
SELECT unhex('');

--: unhex_plain
SELECT unhex('Spark SQL');

--: unhex_wide
SELECT unhex('Ünïcödé 😀 ß');

--: unhex_spaces
SELECT unhex('  a b\t');

--: url_encode_null
SELECT url_encode(CAST(NULL AS STRING));

--: url_encode_empty
SELECT url_encode('');

--: url_encode_plain
SELECT url_encode('Spark SQL');

--: url_encode_wide
SELECT url_encode('Ünïcödé 😀 ß');

--: url_encode_spaces
SELECT url_encode('  a b\t');

--: xxhash64_null
SELECT xxhash64(CAST(NULL AS STRING));

--: xxhash64_empty
SELECT xxhash64('');

--: xxhash64_plain
SELECT xxhash64('Spark SQL');

--: xxhash64_wide
SELECT xxhash64('Ünïcödé 😀 ß');

--: xxhash64_spaces
SELECT xxhash64('  a b\t');

--: hash_null
SELECT hash(CAST(NULL AS STRING));

--: hash_empty
SELECT hash('');

--: hash_plain
SELECT hash('Spark SQL');

--: hash_wide
SELECT hash('Ünïcödé 😀 ß');

--: hash_spaces
SELECT hash('  a b\t');

--: nullif_null
SELECT nullif(CAST(NULL AS STRING),'');

--: nullif_empty
SELECT nullif('','');

--: nullif_plain
SELECT nullif('Spark SQL','');

--: nullif_wide
SELECT nullif('Ünïcödé 😀 ß','');

--: nullif_spaces
SELECT nullif('  a b\t','');

--: coalesce__z_null
SELECT coalesce(CAST(NULL AS STRING),'z');

--: coalesce__z_empty
SELECT coalesce('','z');

--: coalesce__z_plain
SELECT coalesce('Spark SQL','z');

--: coalesce__z_wide
SELECT coalesce('Ünïcödé 😀 ß','z');

--: coalesce__z_spaces
SELECT coalesce('  a b\t','z');

--: nvl2__1_2_null
SELECT nvl2(CAST(NULL AS STRING),1,2);

--: nvl2__1_2_empty
SELECT nvl2('',1,2);

--: nvl2__1_2_plain
SELECT nvl2('Spark SQL',1,2);

--: nvl2__1_2_wide
SELECT nvl2('Ünïcödé 😀 ß',1,2);

--: nvl2__1_2_spaces
SELECT nvl2('  a b\t',1,2);

--: isnull_null
SELECT isnull(CAST(NULL AS STRING));

--: isnull_empty
SELECT isnull('');

--: isnull_plain
SELECT isnull('Spark SQL');

--: isnull_wide
SELECT isnull('Ünïcödé 😀 ß');

--: isnull_spaces
SELECT isnull('  a b\t');

--: typeof_null
SELECT typeof(CAST(NULL AS STRING));

--: typeof_empty
SELECT typeof('');

--: typeof_plain
SELECT typeof('Spark SQL');

--: typeof_wide
SELECT typeof('Ünïcödé 😀 ß');

--: typeof_spaces
SELECT typeof('  a b\t');

--: try_to_number__999_null
SELECT try_to_number(CAST(NULL AS STRING),'999');

--: try_to_number__999_empty
SELECT try_to_number('','999');

--: try_to_number__999_plain
SELECT try_to_number('Spark SQL','999');

--: try_to_number__999_wide
SELECT try_to_number('Ünïcödé 😀 ß','999');

--: try_to_number__999_spaces
SELECT try_to_number('  a b\t','999');

--: luhn_check_null
SELECT luhn_check(CAST(NULL AS STRING));

--: luhn_check_empty
SELECT luhn_check('');

--: luhn_check_plain
SELECT luhn_check('Spark SQL');

--: luhn_check_wide
SELECT luhn_check('Ünïcödé 😀 ß');

--: luhn_check_spaces
SELECT luhn_check('  a b\t');

--: is_valid_utf8_null
SELECT is_valid_utf8(CAST(NULL AS STRING));

--: is_valid_utf8_empty
SELECT is_valid_utf8('');

--: is_valid_utf8_plain
SELECT is_valid_utf8('Spark SQL');

--: is_valid_utf8_wide
SELECT is_valid_utf8('Ünïcödé 😀 ß');

--: is_valid_utf8_spaces
SELECT is_valid_utf8('  a b\t');

--: btrim___a_null
SELECT btrim(CAST(NULL AS STRING),' a');

--: btrim___a_empty
SELECT btrim('',' a');

--: btrim___a_plain
SELECT btrim('Spark SQL',' a');

--: btrim___a_wide
SELECT btrim('Ünïcödé 😀 ß',' a');

--: btrim___a_spaces
SELECT btrim('  a b\t',' a');
