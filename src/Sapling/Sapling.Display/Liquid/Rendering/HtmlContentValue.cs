using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Sapling.Display.Liquid.Rendering;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>HTML as a Liquid value: written as it is, never encoded again.</summary>
public sealed class HtmlContentValue(IHtmlContent value) : FluidValue
{
    private string? _text;

    public override FluidValues Type => FluidValues.String;

    public override bool Equals(FluidValue? other) => other is not null && (other.IsNil() ? value is null : other.ToStringValue() == ToStringValue());

    public override bool Equals(object? obj) => obj is HtmlContentValue other && Equals((FluidValue)other);

    public override int GetHashCode() => value?.GetHashCode() ?? 0;

    public override bool ToBooleanValue() => value is not null;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue()
    {
        if (_text is null && value is not null)
        {
            _text = HtmlText.Of(value);
        }

        return _text ?? string.Empty;
    }

    public override object ToObjectValue() => value;

    public override bool IsNil() => value is null;

    public override bool Contains(FluidValue value)
    {
        ArgumentNullException.ThrowIfNull(value);

        return ToStringValue().Contains(value.ToStringValue(), StringComparison.Ordinal);
    }

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        AssertWriteToParameters(writer, encoder, cultureInfo);

        if (writer is RenderedContent content)
        {
            content.Write(value);
        }
        else
        {
            value?.WriteTo(writer, encoder as HtmlEncoder ?? HtmlText.Encoder);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>HTML content as <see cref="HtmlContentValue"/>; nil for null.</summary>
    internal static FluidValue Create(IHtmlContent? content) => content is null ? NilValue.Instance : new HtmlContentValue(content);
}
