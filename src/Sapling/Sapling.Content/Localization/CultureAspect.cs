using System.Globalization;

namespace OrchardCore.ContentLocalization;

/// <summary>The culture of an item.</summary>
public class CultureAspect
{
    public bool HasCulture { get; set; }

    public CultureInfo? Culture { get; set; }
}
