using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using StatiqEdition.Theme;

// The types of frames may change with the framework, whose version is ours to choose; docs/decisions/0020 says why they are read.
#pragma warning disable BL0006

namespace StatiqEdition.Publishing;

/// <summary>Writes views as HTML, each where it stands and as it is made: quotation marks, dashes and letters of every script stay characters. It writes one view after another, on one thread.</summary>
internal sealed class ViewWriter
{
    private const string Kept = "Every member of a view is kept: RenderTreeBuilder asks it of those that a view names, SitePage of pages.";
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> s_parameters = new();
    // https://html.spec.whatwg.org/multipage/syntax.html#void-elements
    private static readonly HashSet<string> s_void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private readonly ArrayBufferWriter<char> _html = new();
    private readonly Stack<RenderTreeBuilder> _builders = new();

    /// <summary>A view of a kind, fed with values by the names of its parameters, as UTF-8.</summary>
    public byte[] Written([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type kind, IEnumerable<KeyValuePair<string, object?>> fed)
    {
        var view = Made(kind);
        foreach (var (name, value) in fed)
            Feed(view, name, value);
        _html.ResetWrittenCount();
        Write(view);
        var bytes = new byte[Encoding.UTF8.GetByteCount(_html.WrittenSpan)];
        Encoding.UTF8.GetBytes(_html.WrittenSpan, bytes);
        return bytes;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Kept)]
    private static View Made(Type kind) => (View)Activator.CreateInstance(kind)!;

    private static void Feed(View view, string name, object? value) =>
        s_parameters.GetOrAdd(view.GetType(), Parameters)[name].SetValue(view, value);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
    private static IReadOnlyDictionary<string, PropertyInfo> Parameters(Type kind) =>
        kind.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))).ToDictionary(property => property.Name);

    private void Write(View view)
    {
        var builder = _builders.TryPop(out var spare) ? spare : new();
        view.AddTo(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        _builders.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    WriteElement(frame.ElementName, frames.Slice(at + 1, length - 1));
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    WriteInner(frame.ComponentType, frames.Slice(at + 1, length - 1));
                    break;
                case RenderTreeFrameType.Text:
                    WriteEncoded(frame.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    _html.Write(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Region:
                    break;
                default:
                    throw new NotSupportedException($"a view cannot have a {frame.FrameType}");
            }

            at += length;
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        _html.Write("<");
        _html.Write(name);
        var attributes = 0;
        for (; attributes < inside.Length && inside[attributes].FrameType == RenderTreeFrameType.Attribute; attributes++)
            WriteAttribute(inside[attributes]);
        _html.Write(">");
        Write(inside[attributes..]);
        if (s_void.Contains(name))
            return;
        _html.Write("</");
        _html.Write(name);
        _html.Write(">");
    }

    // One that is false or null is not among the frames.
    private void WriteAttribute(in RenderTreeFrame attribute)
    {
        _html.Write(" ");
        _html.Write(attribute.AttributeName);
        if (attribute.AttributeValue is not string value)
            return;
        _html.Write("=\"");
        WriteEncoded(value);
        _html.Write("\"");
    }

    private void WriteInner(Type kind, ReadOnlySpan<RenderTreeFrame> fed)
    {
        var view = Made(kind);
        foreach (ref readonly var parameter in fed)
            Feed(view, parameter.AttributeName, parameter.AttributeValue);
        Write(view);
    }

    private void WriteEncoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            s_encoder.Encode(text, _html.GetSpan(text.Length + 16), out var read, out var written);
            _html.Advance(written);
            text = text[read..];
        }
    }
}
