-- Functions of letters beyond ASCII.

--: distance
SELECT a, b, levenshtein(a, b) FROM VALUES ('é', 'e'), ('日本語', '日本'), ('😀a', 'a😀'), ('', 'é'), ('naïve', 'naive'), (NULL, 'é'), ('ß', 'SS'), ('frog', 'fög'), ('é', 'é'), ('frog', 'frog') AS v(a, b);

--: threshold
SELECT a, b, t, levenshtein(a, b, t) FROM VALUES ('é', 'e'), ('日本語', '日本'), ('😀a', 'a😀'), ('', 'é'), ('naïve', 'naive'), (NULL, 'é'), ('ß', 'SS'), ('frog', 'fög'), ('é', 'é'), ('frog', 'frog') AS v(a, b), VALUES (0), (1), (3), (-1), (NULL) AS w(t);

--: threshold_null
SELECT levenshtein(a, b, NULL) FROM VALUES ('é', 'e'), ('日本語', '日本'), ('😀a', 'a😀'), ('', 'é'), ('naïve', 'naive'), (NULL, 'é'), ('ß', 'SS'), ('frog', 'fög'), ('é', 'é'), ('frog', 'frog') AS v(a, b);
