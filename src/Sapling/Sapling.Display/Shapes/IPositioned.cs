namespace OrchardCore.DisplayManagement;

/// <summary>Something with a position among its siblings, such as "5", "5.1", "before" or "after".</summary>
public interface IPositioned
{
    /// <summary>Null sorts first ("before"), an empty string last ("after").</summary>
    string? Position { get; set; }
}
