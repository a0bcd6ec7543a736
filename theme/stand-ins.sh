#!/usr/bin/env bash
# Re-makes theme/assets/css/stand-ins.css: rules for the faces that a reader's machine has, which set them to the width and the height of the
# edition's own, so that lines break as they will when those have arrived. size-adjust is the width of the witness's text in our face divided by that in
# the machine's, with kerning, ligatures and figures as in a page; ascent-override and descent-override are ours divided by the result (CSS Fonts 5,
# "Font Metrics Override Descriptors"). In the place of a face that is not free one of the same widths is measured: Gelasio for Georgia, Liberation for
# Times New Roman and Arial. Needs npm and Debian's fonttools, python3-brotli, libharfbuzz-bin, fonts-liberation2 and fonts-dejavu-core.
set -eu
here=$(cd "$(dirname "$0")" && pwd); work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"
for package in gelasio@0.4.1 noto-serif@0.4.2 roboto@0.4.3; do
  npm pack --silent "@expo-google-fonts/$package" >/dev/null
  tar xzf ./*-"${package%@*}"-*.tgz
  find package -name '*.ttf' -exec mv {} . \; && rm -r package
done
ln -s /usr/share/fonts/truetype/liberation2/*.ttf /usr/share/fonts/truetype/dejavu/*.ttf .

/usr/bin/python3 - "$here/assets/fonts" "$here/../input/nie-58/witness/ocr.txt" > made.css <<'PYTHON'
import json, subprocess, sys
from fontTools.ttLib import TTFont

OURS, WITNESS = sys.argv[1:]
TEXT = " ".join(open(WITNESS, encoding="utf-8").read().split())
SMALL = .7  # By which browsers scale capitals where a face has no small ones.

# Name; file, names by which browsers find the face; the same for its italic, or its bold.
SERIFS = [
    ("Georgia", "Gelasio_400Regular", ["Georgia", "Gelasio", "Gelasio Regular"], "Gelasio_400Regular_Italic", ["Georgia Italic", "Georgia-Italic", "Gelasio Italic"]),
    ("Times", "LiberationSerif-Regular", ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"],
     "LiberationSerif-Italic", ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic", "Tinos Italic"]),
    ("Noto", "NotoSerif_400Regular", ["Noto Serif", "NotoSerif", "Noto Serif Regular"], "NotoSerif_400Regular_Italic", ["Noto Serif Italic", "NotoSerif-Italic"]),
    ("DejaVu", "DejaVuSerif", ["DejaVu Serif"], "DejaVuSerif-Italic", ["DejaVu Serif Italic"]),
]
SANS = [
    ("Arial", "LiberationSans-Regular", ["Arial", "ArialMT", "Liberation Sans", "Arimo"], "LiberationSans-Bold", ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"]),
    ("Roboto", "Roboto_400Regular", ["Roboto", "Roboto Regular", "Roboto-Regular"], "Roboto_700Bold", ["Roboto Bold", "Roboto-Bold"]),
    ("DejaVu", "DejaVuSans", ["DejaVu Sans"], "DejaVuSans-Bold", ["DejaVu Sans Bold"]),
]

def ours(name):
    """A cut of ours, unpacked for the shaper."""
    font = TTFont(f"{OURS}/{name}.woff2")
    font.flavor = None
    font.save(f"{name}.ttf")
    return f"{name}.ttf"

def width(file, text, features=""):
    """The width of a text set in one line, in em."""
    shaped = subprocess.run(["hb-shape", "--output-format=json", f"--features={features}", file], input=text, capture_output=True, text=True, check=True).stdout
    return sum(glyph["ax"] for glyph in json.loads(shaped)) / TTFont(file)["head"].unitsPerEm

def has_small_capitals(file):
    substitutions = TTFont(file).get("GSUB")
    return substitutions is not None and {"smcp", "c2sc"} <= {record.FeatureTag for record in substitutions.table.FeatureList.FeatureRecord}

def rule(family, names, face, share, more=""):
    heights = TTFont(face)["hhea"]
    size = round(share, 4)
    print(f'@font-face {{ font-family: "{family}"; src: {", ".join(f"local({chr(34)}{name}{chr(34)})" for name in names)};{more} size-adjust: {size:.2%};'
          f" ascent-override: {heights.ascent / 1000 / size:.1%}; descent-override: {-heights.descent / 1000 / size:.1%}; line-gap-override: 0%; }}")

serif, italic, sans, semibold = map(ours, ["spectral-400", "spectral-400-italic", "source-sans-400", "source-sans-600"])
capitals, hanging, small = TEXT.upper(), "onum,pnum", "smcp,c2sc"

print("/* What machines have until the faces above arrive, set to their width and height (stand-ins.sh). Capitals, and the small capitals that a browser makes of them, have other widths than lower case. */")
for name, upright, names, slanted, slanted_names in SERIFS:
    upright, slanted = f"{upright}.ttf", f"{slanted}.ttf"
    made = width(upright, TEXT, small) if has_small_capitals(upright) else SMALL * width(upright, capitals)
    rule(f"Serif {name}", names, serif, width(serif, TEXT, hanging) / width(upright, TEXT))
    rule(f"Serif {name}", slanted_names, italic, width(italic, TEXT, hanging) / width(slanted, TEXT), " font-style: italic;")
    rule(f"Capitals {name}", names, serif, width(serif, capitals) / width(upright, capitals))
    rule(f"Small Capitals {name}", names, serif, width(serif, TEXT, small) / made)
for name, regular, names, bold, bold_names in SANS:
    rule(f"Sans {name}", names, sans, width(sans, TEXT) / width(f"{regular}.ttf", TEXT))
    rule(f"Sans {name}", bold_names, semibold, width(semibold, TEXT) / width(f"{bold}.ttf", TEXT), " font-weight: 600;")
PYTHON
mv made.css "$here/assets/css/stand-ins.css"
