# Completes statiq-edition in fish. Write it to a file that fish reads:  statiq-edition completion fish > ~/.config/fish/completions/statiq-edition.fish
function __statiq_edition
    set -l word (commandline -ct)
    set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
    set -l found (statiq-edition "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -r -- '^'(string escape --style=regex -- "$word")'.*')
    printf '%s\n' $found
    # Where no word is suggested, a file may be wanted.
    if not string match -q -- '-*' "$word"; and not string match -qr -- '^[^-]' $found
        __fish_complete_path "$word"
    end
end
complete -c statiq-edition -f -a '(__statiq_edition)'
