#!/usr/bin/env bash
# Re-makes theme/assets/fonts: Spectral (Production Type) and Source Sans 3 (Adobe), both SIL Open Font License 1.1, cut down to what an
# English edition needs. The whole fonts are taken rather than the web cuts that most packages carry, because those have lost the old-style
# figures and the small capitals. Two more cuts, with the letters of every Latin and Cyrillic alphabet, are for the pictures of title pages
# (src/StatiqEdition.Publishing/Pictures). Needs npm and Debian's fonttools and python3-brotli. Prints the size of what it made;
# stand-ins.sh, which measures these cuts, is run after it.
set -eu
here=$(cd "$(dirname "$0")" && pwd); to=$here/assets/fonts; pictures=$here/../src/StatiqEdition.Publishing/Pictures; work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
letters=U+20-7E,U+A0-AC,U+AE-FF,U+2013,U+2014,U+2018-201E,U+2020-2022,U+2026,U+2032,U+2033,U+2070,U+2074-2079,U+20AC,U+2190,U+2192,U+2260
figures=kern,liga,onum,lnum,pnum,tnum,case,ccmp

cd "$work"
for package in spectral source-sans-3; do
  npm pack --silent "@expo-google-fonts/$package@0.4.1" >/dev/null
  mkdir $package && tar xzf ./*-$package-0.4.1.tgz -C $package --strip-components=1 && rm ./*.tgz
  cp $package/LICENSE_FONT "$to/$package-OFL.txt"
done

cut() {
  pyftsubset "$1" --unicodes=$letters --layout-features="$2" --flavor=woff2 --output-file="$to/$3" \
    --no-hinting --desubroutinize --name-IDs='' --drop-tables+=meta,DSIG
}
cut spectral/400Regular/Spectral_400Regular.ttf $figures,smcp,c2sc spectral-400.woff2
cut spectral/400Regular_Italic/Spectral_400Regular_Italic.ttf $figures spectral-400-italic.woff2
cut source-sans-3/400Regular/SourceSans3_400Regular.ttf $figures source-sans-400.woff2
cut source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf $figures source-sans-600.woff2

# For pictures: drawn letter by letter, so without features.
picture() { pyftsubset "$1" --unicodes=U+20-24F,U+400-45F,U+1E00-1EFF,U+2010-203A --layout-features='' --output-file="$pictures/$2" --no-hinting --name-IDs='' --drop-tables+=meta,DSIG; }
picture spectral/400Regular/Spectral_400Regular.ttf serif.ttf
picture source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf sans.ttf
ls -l "$to" "$pictures"/*.ttf
