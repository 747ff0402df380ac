using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A day, without time or zone.</summary>
public class DateField : ContentField
{
    /// <summary>Null where none was given.</summary>
    public DateTime? Value { get; set; }
}
