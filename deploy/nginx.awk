# Writes a server for nginx that sends what a site's _headers say, and leads on as its _redirects do:
#
#     awk -f deploy/nginx.awk -v root=/var/www/site output/_headers > /etc/nginx/conf.d/site.conf
#
# The folder that holds _headers may hold _redirects, and it is read too. Variables: root, the folder the site is served from; port, 8080 if not given.
# nginx forgets all headers of the server where a location adds one, so none does: each header is a map from the path that was asked for to its value, and an
# empty value is not sent. A rule for /* is the map's default, which other rules override. What carries no Cache-Control is to be asked for each time.

function quoted(text) { gsub(/[\\"]/, "\\\\&", text); return "\"" text "\"" }

function pattern(path) {
    if (path !~ /\*$/) return quoted(path)
    sub(/\*$/, "", path)
    gsub(/[.+?(){}|^$\[\]\\]/, "\\\\&", path)
    return quoted("~^" path)
}

# The variable of a header's n-th value.
function variable(name, n,    slug) {
    slug = tolower(name)
    gsub(/[^a-z0-9]/, "_", slug)
    return "$sent_" slug "_" n
}

/^[ \t]*(#|$)/ { next }

/^\// { path = $1; next }

{
    colon = index($0, ":")
    name = substr($0, 1, colon - 1)
    value = substr($0, colon + 1)
    gsub(/^[ \t]+|[ \t]+$/, "", name)
    gsub(/^[ \t]+|[ \t\r]+$/, "", value)
    if (value ~ /\$/) { print "nginx.awk: a value with a dollar sign cannot be written: " name > "/dev/stderr"; failed = 1; exit 1 }
    if (name == "Content-Type") { types[path] = value; next }
    n = ++count[path, name]
    if (!((name, n) in lines)) order[++headers] = name SUBSEP n
    lines[name, n] = lines[name, n] "    " (path == "/*" ? "default" : pattern(path)) " " quoted(value) ";\n"
}

END {
    if (failed) exit 1
    if (port == "") port = 8080
    if (!(("Cache-Control", 1) in lines)) order[++headers] = "Cache-Control" SUBSEP 1
    if (lines["Cache-Control", 1] !~ /default/) lines["Cache-Control", 1] = "    default \"no-cache\";\n" lines["Cache-Control", 1]
    print "map_hash_bucket_size 256;\nmap_hash_max_size 65536;\n"
    print "map $request_uri $asked {\n    \"~^(?<way>[^?]*)\" $way;\n}\n"
    for (i = 1; i <= headers; i++) {
        split(order[i], part, SUBSEP)
        print "map $asked " variable(part[1], part[2]) " {\n" lines[part[1], part[2]] "}\n"
    }
    print "server {\n    listen " port ";\n    root " root ";\n    index index.html;\n    error_page 404 /404.html;"
    print "    server_tokens off;\n    absolute_redirect off;\n"
    print "    include /etc/nginx/mime.types;"
    print "    types {\n        application/manifest+json webmanifest;\n        application/ld+json jsonld;\n        text/markdown md;\n        text/csv csv;\n        application/epub+zip epub;\n        application/x-bibtex bib;\n        application/x-research-info-systems ris;\n    }"
    print "    charset utf-8;\n    charset_types text/plain text/css text/markdown text/csv application/javascript text/javascript;"
    print "    gzip on;\n    gzip_vary on;\n    gzip_min_length 512;"
    packed = "text/plain text/css text/markdown text/csv text/xml application/xml application/json application/ld+json application/manifest+json application/javascript text/javascript image/svg+xml"
    print "    gzip_types " packed ";\n"
    for (i = 1; i <= headers; i++) {
        split(order[i], part, SUBSEP)
        print "    add_header " part[1] " " variable(part[1], part[2]) " always;"
    }
    print "\n    location ~ \"/\\.|^/_(headers|redirects)$\" { return 404; }"
    for (path in types) print "    location = " path " { types { } gzip_types *; default_type " quoted(types[path]) "; }"
    folder = FILENAME
    sub(/[^\/]*$/, "", folder)
    while ((getline < (folder "_redirects")) > 0)
        if (NF >= 2) print "    location = " $1 " { return " (NF > 2 ? $3 : 301) " " quoted($2) "; }"
    print "}"
}
