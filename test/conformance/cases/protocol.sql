-- What the ledger's list of functions is made of.

--: functions
SHOW SYSTEM FUNCTIONS;
