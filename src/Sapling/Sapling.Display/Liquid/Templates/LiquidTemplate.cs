using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Fluid;
using OrchardCore.DisplayManagement.Liquid;

namespace Sapling.Display.Liquid.Templates;

/// <summary>A parsed template with its path.</summary>
internal sealed partial class LiquidTemplate
{
    private readonly IFluidTemplate _template;

    private LiquidTemplate(string path, IFluidTemplate template)
    {
        Path = path;
        _template = template;
    }

    /// <summary>Module, folder and file: <c>ForumTheme/Views/Layout.liquid</c>.</summary>
    public string Path { get; }

    /// <exception cref="LiquidTemplateException">The template is invalid.</exception>
    public static LiquidTemplate Parse(LiquidViewParser parser, string path, string source)
    {
        if (!parser.TryParse(source, out var template, out var error))
        {
            // Fluid's messages end with "… at (12:4)" and the source around it.
            var position = Position().Match(error);
            throw position.Success
                ? new LiquidTemplateException(path, int.Parse(position.Groups["line"].ValueSpan, CultureInfo.InvariantCulture), error[..position.Index])
                : new LiquidTemplateException(path, 1, error);
        }

        return new LiquidTemplate(path, new StatementLocator(path, source).VisitTemplate(template));
    }

    public ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) => _template.RenderAsync(writer, encoder, context);

    [GeneratedRegex(@" at \((?<line>\d+):\d+\)")]
    private static partial Regex Position();
}
