using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>What the head of a recipe file says, and where that file is.</summary>
public class RecipeDescriptor
{
    /// <summary>The name by which other recipes and set-up call this one; unique, compared without regard to case.</summary>
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string Description { get; set; } = "";

    public string Author { get; set; } = "";

    public string WebSite { get; set; } = "";

    public string Version { get; set; } = "";

    /// <summary>True if a site may be set up from it.</summary>
    public bool IsSetupRecipe { get; set; }

    public DateTime? ExportUtc { get; set; }

    public string[] Categories { get; set; } = [];

    public string[] Tags { get; set; } = [];

    /// <summary>Kept for Orchard Core's sake: here a recipe always runs in the scope of its caller, as one unit of work.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>The folder of the recipe within <see cref="FileProvider"/>; files that the recipe names are found there.</summary>
    public string BasePath { get; set; } = "";

    public IFileInfo RecipeFileInfo { get; set; } = new NotFoundFileInfo("");

    public IFileProvider FileProvider { get; set; } = new NullFileProvider();
}
