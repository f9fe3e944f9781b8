# What the measurements share: starts Palier with a database of its own in a folder of its own, and takes both away again.
# To be read by a script that has set: name, tools, port, pgport, duration, clients.
base=http://127.0.0.1:$port
unset PGDATABASE PGSERVICE PGOPTIONS
export PGHOST=127.0.0.1 PGPORT="$pgport" PGUSER=postgres

say() { printf '%s\n' "$*" >&2; }
fail() { say "$name: $*"; exit 1; }

for tool in $tools; do
  command -v "$tool" > /dev/null || fail "there is no $tool on the PATH (psql and pgbench come with PostgreSQL's client tools;
  on Debian, pgbench is in the package of the server)"
done
! curl -s -o /dev/null "$base/" || fail "something answers on port $port already; name another with PORT="

dir=$(mktemp -d "${TMPDIR:-/tmp}/palier-bench.XXXXXX")
app=
clean_up() {
  trap - EXIT HUP INT TERM
  [ -z "$app" ] || { kill "$app" 2> /dev/null && wait "$app"; } || true
  rm -rf "$dir"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

sql() { psql -qAtX "$@"; }
load() { java bench/Load.java "$1" "$base" "$duration" "$clients" ${2+"$2"}; }

line() { printf '| %s | %s | %s | %s |\n' "$@"; }

# Builds Palier and starts it with these settings besides.
start() {
  say "building"
  ./mvnw -q -DskipTests package
  run "$@"
}

# Ends Palier, as whoever runs it would; its data stay.
stop() {
  kill "$app" && wait "$app" || true
  app=
}

# Starts what was built, on the same data.
run() {
  say "starting"
  java -jar target/palier.jar --server.port="$port" --palier.embedded-database.directory="$dir/data" \
    --palier.embedded-database.port="$pgport" "$@" > "$dir/log" 2>&1 &
  app=$!
  waited=0
  until curl -sf -o /dev/null "$base/actuator/health"; do
    kill -0 "$app" 2> /dev/null || { app=; tail -n 30 "$dir/log" >&2; fail "Palier did not start"; }
    [ "$((waited += 1))" -lt 600 ] || fail "Palier did not start in ten minutes"
    sleep 1
  done
  PGPASSWORD=$(cat "$dir/data/postgres.password")
  export PGPASSWORD
  for setting in fsync synchronous_commit full_page_writes; do
    [ "$(sql -c "show $setting")" = on ] || fail "$setting is off: nothing here would be durable"
  done
}
