# Completes statiq-edition in zsh. Add to ~/.zshrc, after compinit:  source <(statiq-edition completion zsh)
_statiq_edition() {
    local line="${LBUFFER#* }"
    local -a found
    found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    compadd -a found || _files
}
compdef _statiq_edition statiq-edition
