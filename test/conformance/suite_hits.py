"""ClickBench's table `hits` with its 105 columns, synthetic: every value follows from the row's number by DuckDB's `hash`.

The columns that the queries look at are made so that few queries come out empty; at scale 1 there are 100 million rows,
as in the real one. `HAVING count(*) > 100000` needs at least 200,000.
"""

TYPES = {
    "SMALLINT": """JavaEnable GoodEvent CounterClass OS UserAgent IsRefresh RefererCategoryID URLCategoryID ResolutionWidth
        ResolutionHeight ResolutionDepth FlashMajor FlashMinor NetMajor NetMinor UserAgentMajor CookieEnable JavascriptEnable
        IsMobile MobilePhone TraficSourceID SearchEngineID AdvEngineID IsArtifical WindowClientWidth WindowClientHeight
        ClientTimeZone SilverlightVersion1 SilverlightVersion2 SilverlightVersion4 IsLink IsDownload IsNotBounce IsOldCounter
        IsEvent IsParameter DontCountHits WithHash Age Sex Income Interests Robotness HistoryLength HTTPError
        SocialSourceNetworkID ParamCurrencyID HasGCLID""",
    "INTEGER": """CounterID ClientIP RegionID RefererRegionID URLRegionID IPNetworkID SilverlightVersion3 CodeVersion HID RemoteIP
        WindowName OpenerName SendTiming DNSTiming ConnectTiming ResponseStartTiming ResponseEndTiming FetchTiming CLID""",
    "BIGINT": "WatchID UserID FUniqID ParamPrice RefererHash URLHash",
    "VARCHAR": """Title URL Referer FlashMinor2 UserAgentMinor MobilePhoneModel Params SearchPhrase PageCharset OriginalURL HitColor
        BrowserLanguage BrowserCountry SocialNetwork SocialAction SocialSourcePage ParamOrderID ParamCurrency
        OpenstatServiceName OpenstatCampaignID OpenstatAdID OpenstatSourceID UTMSource UTMMedium UTMCampaign UTMContent UTMTerm
        FromTag""",
    "TIMESTAMP": "EventTime ClientEventTime LocalEventTime",
    "DATE": "EventDate",
}


def draw(salt, below):
    """A whole number below a limit, another one for each salt."""
    return f"CAST(hash(i, '{salt}') % {below} AS BIGINT)"


def seldom(salt, often, value, other):
    return f"CASE WHEN {draw(salt + '?', 100)} < {often} THEN {value} ELSE {other} END"


SITES = "['www.google.com', 'maps.google.ru', 'example.org', 'www.example.net', 'shop.example.com']"


def address(salt, pages):
    site = f"{SITES}[1 + {draw(salt + ' site', 5)}]"
    return f"'http' || {seldom(salt + ' tls', 50, repr('s'), repr(''))} || '://' || {site} || '/page/' || {draw(salt, pages)}"


MINUTES = 44640  # of July 2013
TIME = f"TIMESTAMP '2013-07-01 00:00:00' + to_minutes({draw('minute', MINUTES)}) + to_seconds({draw('second', 60)})"

#: What the queries look at.
MADE = {
    "WatchID": "CAST(hash(i, 'watch') >> 1 AS BIGINT)",
    "EventTime": TIME,
    "EventDate": f"CAST({TIME} AS DATE)",
    "CounterID": seldom("counter", 70, "62", draw("counter", 500)),
    "UserID": seldom("user", 1, "435090932899640449", f"{draw('user', 20000)} * 400000000000000"),
    "RegionID": draw("region", 300),
    "AdvEngineID": seldom("adv", 90, "0", draw("adv", 20)),
    "SearchEngineID": seldom("engine", 70, "0", draw("engine", 30)),
    "TraficSourceID": f"{draw('trafic', 12)} - 2",
    "IsRefresh": seldom("refresh", 85, "0", "1"),
    "IsLink": seldom("link", 60, "0", "1"),
    "IsDownload": seldom("download", 95, "0", "1"),
    "DontCountHits": seldom("count", 85, "0", "1"),
    "URL": seldom("url", 3, "''", address("url", 3000)),
    "Referer": seldom("referer", 20, "''", address("referer", 1000)),
    "Title": seldom("title", 5, "''", f"['Google', 'News', 'Weather'][1 + {draw('subject', 3)}] || ' ' || {draw('title', 2000)}"),
    "SearchPhrase": seldom("phrase", 80, "''", f"'phrase ' || {draw('phrase', 4000)}"),
    "MobilePhoneModel": seldom("phone", 90, "''", f"'model ' || {draw('phone', 60)}"),
    "RefererHash": seldom("referer hash", 40, "3594120000172545465", draw("referer hash", 1000)),
    "URLHash": seldom("url hash", 40, "2868770270353813622", draw("url hash", 1000)),
    "WindowClientWidth": draw("width", 1900),
    "WindowClientHeight": draw("height", 1100),
    "ResolutionWidth": f"{draw('resolution', 30)} * 64",
    "ClientIP": f"{draw('ip', 30000)} * 100000 - 1500000000",
}


def column(name, type):
    plain = {
        "VARCHAR": f"'{name} ' || {draw(name, 50)}",
        "TIMESTAMP": f"{TIME} + to_seconds({draw(name, 900)})",
    }
    return f"CAST({MADE.get(name, plain.get(type, draw(name, 100)))} AS {type}) AS {name}"


def create(connection, scale):
    columns = [column(name, type) for type, names in TYPES.items() for name in names.split()]
    connection.execute(f"CREATE TABLE hits AS SELECT {', '.join(columns)} FROM range({round(scale * 100_000_000)}) AS rows(i)")
