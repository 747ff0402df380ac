using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A moment.</summary>
public class DateTimeField : ContentField
{
    /// <summary>In UTC; null where none was given.</summary>
    public DateTime? Value { get; set; }
}
