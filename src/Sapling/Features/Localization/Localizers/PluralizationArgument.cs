namespace OrchardCore.Localization;

/// <summary>The single argument that makes a localizer choose a plural form.</summary>
public struct PluralizationArgument
{
    /// <summary>The number that selects the form and fills placeholder <c>{0}</c>.</summary>
    public int Count { get; set; }

    /// <summary>The text in the source language: singular first, then plural.</summary>
    public string[] Forms { get; set; }

    /// <summary>Values for the placeholders from <c>{1}</c> on.</summary>
    public object[] Arguments { get; set; }
}
