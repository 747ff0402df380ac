namespace OrchardCore.Environment.Shell;

/// <summary>Where the site keeps its files: <c>{ShellsApplicationDataPath}/{ShellsContainerName}/{ShellSettings.Name}</c>.</summary>
public class ShellOptions
{
    /// <summary>Full path of the data folder.</summary>
    public string ShellsApplicationDataPath { get; set; } = "";

    public string ShellsContainerName { get; set; } = "Sites";
}
