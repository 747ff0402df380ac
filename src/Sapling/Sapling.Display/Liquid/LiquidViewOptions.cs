using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Lets modules add tags and blocks to the template language.</summary>
public class LiquidViewOptions
{
    /// <summary>Files for <c>{% include %}</c> and <c>{% render %}</c>, searched in this order.</summary>
    public List<IFileProvider> FileProviders { get; } = [];

    public List<Action<LiquidViewParser>> LiquidViewParserConfiguration { get; } = [];
}
