# Completes statiq-edition in bash. Add to ~/.bashrc:  source <(statiq-edition completion bash)
_statiq_edition() {
    local typed="${COMP_LINE:0:COMP_POINT}"
    local line="${typed#"${COMP_WORDS[0]}"}"
    line="${line# }"
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _statiq_edition statiq-edition
