namespace OrchardCore.Modules.Services;

/// <summary>Creates the last segment of an address from a text.</summary>
public interface ISlugService
{
    string Slugify(string text);

    string Slugify(string text, char separator);
}
