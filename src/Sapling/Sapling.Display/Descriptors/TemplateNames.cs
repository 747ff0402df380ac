namespace Sapling.Display.Descriptors;

/// <summary>Converts file names to shape types: "Content-Page.Summary" is "Content_Summary__Page".</summary>
internal static class TemplateNames
{
    // A folder other than Items becomes a prefix: Views/Parts/Title is "Parts_Title".
    private static readonly Dictionary<string, string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Views"] = string.Empty,
        ["Views/Items"] = string.Empty,
        ["Views/Parts"] = "Parts_",
        ["Views/Fields"] = "Fields_",
        ["Views/Elements"] = "Elements_",
    };

    /// <summary>
    /// The shape type of a template; null for a file that is not a shape template (a controller's view, or a file whose
    /// name begins with "_").
    /// </summary>
    /// <param name="path">Path in the module: "Views/Content-Page.Summary.liquid".</param>
    public static string? ShapeType(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || !Folders.TryGetValue(path[..slash], out var prefix))
        {
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(path);
        return name.Length == 0 || name[0] == '_' ? null : prefix + ShapeTypeOfName(name);
    }

    /// <summary>"-" separates alternates; the last "." precedes the display type, which belongs before the first alternate.</summary>
    internal static string ShapeTypeOfName(string name)
    {
        var dot = name.LastIndexOf('.');
        var displayType = dot > 0 ? name[(dot + 1)..] : string.Empty;
        var shapeType = Canonical(dot > 0 ? name[..dot] : name);
        if (displayType.Length == 0)
        {
            return shapeType;
        }

        displayType = "_" + Canonical(displayType);
        var alternate = shapeType.IndexOf("__", StringComparison.Ordinal);
        return alternate <= 0 ? shapeType + displayType : shapeType.Insert(alternate, displayType);
    }

    private static string Canonical(string name) =>
        name.Replace("--", "__", StringComparison.Ordinal).Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
