using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StatiqEdition.Theme;

/// <summary>A page of the site or a piece of one. It is fed once, by its parameters, and written once: it has no life on a page, and asks for nothing.</summary>
public abstract class View : IComponent
{
    /// <summary>Adds what the view consists of, in the order in which it is written; views in it are named, not written.</summary>
    public void AddTo(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>The view's own part of <see cref="AddTo"/>, which is compiled from its Razor file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("a view is not rendered again; ViewWriter writes it");

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException("a view is fed by ViewWriter");
}
