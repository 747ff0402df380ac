using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A number.</summary>
public class NumericField : ContentField
{
    /// <summary>Null where none was given.</summary>
    public decimal? Value { get; set; }
}
