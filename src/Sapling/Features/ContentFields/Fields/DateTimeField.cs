using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A date and time.</summary>
public class DateTimeField : ContentField
{
    /// <summary>In UTC; null if empty.</summary>
    public DateTime? Value { get; set; }
}
