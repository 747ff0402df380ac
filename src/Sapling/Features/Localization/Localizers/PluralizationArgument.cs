namespace OrchardCore.Localization;

/// <summary>The one argument that makes a localizer choose a plural form.</summary>
public struct PluralizationArgument
{
    /// <summary>The number that decides, and placeholder <c>{0}</c> of the text.</summary>
    public int Count { get; set; }

    /// <summary>The text in the source language: singular first, then plural.</summary>
    public string[] Forms { get; set; }

    /// <summary>Placeholders from <c>{1}</c> on.</summary>
    public object[] Arguments { get; set; }
}
