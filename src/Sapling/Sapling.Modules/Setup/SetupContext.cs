using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Input and errors of a site's set-up.</summary>
public class SetupContext
{
    public RecipeDescriptor Recipe { get; set; } = new();

    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    /// <summary>Values by the names in <see cref="OrchardCore.Abstractions.Setup.SetupConstants"/>.</summary>
    public Dictionary<string, object> Properties { get; set; } = [];

    /// <summary>Error messages by the name of the value they concern; set-up stops at the first handler that adds one.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}
