namespace OrchardCore.Modules.Services;

/// <summary>Makes the last segment of an address of a text.</summary>
public interface ISlugService
{
    string Slugify(string text);

    string Slugify(string text, char separator);
}
