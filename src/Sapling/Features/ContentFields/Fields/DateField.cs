using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A date without time or zone.</summary>
public class DateField : ContentField
{
    /// <summary>Null if empty.</summary>
    public DateTime? Value { get; set; }
}
