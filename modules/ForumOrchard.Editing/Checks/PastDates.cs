using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Checks;

/// <summary>Fields whose date is past when an item is published; the module that defines a field adds it.</summary>
public sealed class PastDates
{
    internal HashSet<(string Part, string Field)> Fields { get; } = [];

    /// <summary>Adds fields of a part.</summary>
    /// <param name="fields">Names of date fields or of fields with date and time.</param>
    public void Add<TPart>(params ReadOnlySpan<string> fields)
        where TPart : ContentPart
    {
        foreach (var field in fields)
        {
            Fields.Add((typeof(TPart).Name, field));
        }
    }
}
