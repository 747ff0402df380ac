using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Where modules add tags and blocks of their own to the language of templates.</summary>
public class LiquidViewOptions
{
    /// <summary>Files that <c>{% include %}</c> and <c>{% render %}</c> find, in this order.</summary>
    public List<IFileProvider> FileProviders { get; } = [];

    public List<Action<LiquidViewParser>> LiquidViewParserConfiguration { get; } = [];
}
