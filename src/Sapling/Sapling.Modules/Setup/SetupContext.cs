using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a site is set up from.</summary>
public class SetupContext
{
    public RecipeDescriptor Recipe { get; set; } = new();

    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    /// <summary>Values under the names of <see cref="OrchardCore.Abstractions.Setup.SetupConstants"/>.</summary>
    public Dictionary<string, object> Properties { get; set; } = [];

    /// <summary>Faults by the name of what they concern; set-up stops at the first handler that leaves one.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}
