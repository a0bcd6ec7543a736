# Completes statiq-edition in fish. Write it to a file that fish reads:  statiq-edition completion fish > ~/.config/fish/completions/statiq-edition.fish
function __statiq_edition
    set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
    statiq-edition "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c statiq-edition -a '(__statiq_edition)'
