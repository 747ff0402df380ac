namespace ForumOrchard.InterfaceTexts.Texts;

/// <summary>All own texts of the site in one document: they are read at once, and the store tells when two people write at the same moment.</summary>
public sealed class OwnTexts
{
    public long Id { get; set; }

    /// <summary>In no particular order; at most one for a culture, a context and an original.</summary>
    public List<OwnText> Texts { get; set; } = [];

    /// <summary>Puts a text in place of what was written before.</summary>
    /// <param name="written">Without texts, what was written before is taken back.</param>
    public void Put(OwnText written)
    {
        ArgumentNullException.ThrowIfNull(written);
        Texts.RemoveAll(text => text.Culture == written.Culture && text.Original == written.Original && text.Context == written.Context);
        if (written.Texts.Count > 0)
        {
            Texts.Add(written);
        }
    }
}
