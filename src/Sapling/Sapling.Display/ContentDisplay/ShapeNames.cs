namespace OrchardCore.DisplayManagement.Utilities
{
    /// <summary>Encodes names for alternates.</summary>
    public static class StringExtensions
    {
        /// <summary>Encodes "-" and "." for shape types.</summary>
        public static string EncodeAlternateElement(this string alternateElement) =>
            alternateElement.AsSpan().IndexOfAny('-', '.') < 0
                ? alternateElement
                : alternateElement.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
    }
}

namespace Sapling.Display.ContentDisplay
{
    /// <summary>Composes shape types.</summary>
    internal static class ShapeNames
    {
        /// <summary>
        /// "TextField" in "Summary" becomes "TextField_Summary"; "TextField_Display__Header" becomes
        /// "TextField_Display_Summary__Header".
        /// </summary>
        public static string WithDisplayType(string shapeType, string displayType)
        {
            var alternate = shapeType.IndexOf("__", StringComparison.Ordinal);

            return alternate < 0 ? $"{shapeType}_{displayType}" : $"{shapeType.AsSpan(0, alternate)}_{displayType}{shapeType.AsSpan(alternate)}";
        }
    }
}
