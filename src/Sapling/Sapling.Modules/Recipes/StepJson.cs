using System.Text.Json.Nodes;

namespace Sapling.Modules.Recipes;

/// <summary>Reads step properties; names are matched without regard to case.</summary>
internal static class StepJson
{
    /// <summary>The property's value; null if the step has no such property.</summary>
    public static JsonNode? Property(this JsonObject step, string name) =>
        step.TryGetPropertyValue(name, out var exact)
            ? exact
            : step.FirstOrDefault(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The strings in an array; empty if the step has no such array.</summary>
    public static IEnumerable<string> Texts(this JsonObject step, string name) =>
        step.Property(name) is JsonArray array ? array.Select(item => item?.ToString() ?? "") : [];

    /// <summary>Everything in the step except its name.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Content(this JsonObject step) =>
        step.Where(property => !property.Key.Equals("name", StringComparison.OrdinalIgnoreCase));
}
