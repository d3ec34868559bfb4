-- AES in its modes, and what of its parameters is refused.

--: encryption_01
select aes_encrypt('Spark', 'abc');

--: encryption_02
select aes_decrypt(unhex('00'), '0000111122223333');

--: encryption_03
select aes_decrypt(unhex('83F16B2AA704794132802D248E6BFD4E380078182D1544813898AC97E709B28A95'), '0000111122223333');

--: encryption_04
select try_aes_decrypt(unhex('83F16B2AA704794132802D248E6BFD4E380078182D1544813898AC97E709B28A95'), '0000111122223333');

--: encryption_05
select try_aes_decrypt(unhex('83F1'), 'abc');

--: encryption_06
select try_aes_decrypt(unhex('83F1'), '0000111122223333', 'CTR');

--: encryption_07
select aes_encrypt('Spark', '0000111122223333', 'CTR');

--: encryption_08
select aes_encrypt('Spark', '0000111122223333', 'GCM', 'PKCS');

--: encryption_09
select aes_encrypt('Spark', '0000111122223333', 'ecb', 'pkcs');

--: encryption_10
select base64(aes_encrypt('Spark', '0000111122223333', 'ecb', 'pkcs'));

--: encryption_11
select aes_encrypt('Spark', '0000111122223333', 'ECB', 'NONE');

--: encryption_12
select aes_encrypt('Spark', '0000111122223333', 'ECB', 'DEFAULT', unhex('00'));

--: encryption_13
select aes_encrypt('Spark', '0000111122223333', 'CBC', 'DEFAULT', unhex('00'));

--: encryption_14
select aes_encrypt('Spark', '0000111122223333', 'GCM', 'DEFAULT', unhex('00'));

--: encryption_15
select aes_encrypt('Spark', '0000111122223333', 'CBC', 'DEFAULT', unhex('00000000000000000000000000000000'), 'aad');

--: encryption_16
select aes_encrypt('Spark', '0000111122223333', 'ECB', 'DEFAULT', '', 'aad');

--: encryption_17
select aes_encrypt('Spark', null);

--: encryption_18
select aes_encrypt(null, '0000111122223333');

--: encryption_19
select length(aes_encrypt('', '0000111122223333'));

--: encryption_20
select length(aes_encrypt('', '0000111122223333', 'CBC'));

--: encryption_21
select cast(aes_decrypt(aes_encrypt('häß', '0000111122223333'), '0000111122223333') as string);

--: encryption_22
select cast(aes_decrypt(aes_encrypt('häß', '0000111122223333', 'CBC'), '0000111122223333', 'CBC') as string);

--: encryption_23
select cast(aes_decrypt(aes_encrypt('häß', '0000111122223333', 'GCM', 'DEFAULT', '', 'x'), '0000111122223333', 'GCM', 'DEFAULT', 'x') as string);

--: encryption_24
select aes_decrypt(aes_encrypt('häß', '0000111122223333', 'GCM', 'DEFAULT', '', 'x'), '0000111122223333', 'GCM', 'DEFAULT', 'y');

--: encryption_25
select aes_decrypt(unhex('0011'), '0000111122223333', 'ECB');

--: encryption_26
select aes_decrypt(unhex('0011'), '0000111122223333', 'CBC');

--: encryption_27
select aes_decrypt(unhex('00112233445566778899AABBCCDDEEFF'), '0000111122223333', 'ECB');

--: encryption_28
select aes_encrypt(1, '0000111122223333');

--: encryption_29
select aes_encrypt('a');
