namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>The parts of samples besides their subjects, from <c>frames.json</c>.</summary>
/// <param name="Places">Towns and districts.</param>
/// <param name="Authors">Fictitious people, called Sample, Draft and the like.</param>
/// <param name="Rare">Words that occur in only two or three samples.</param>
/// <param name="Ru">Sentences in Russian.</param>
/// <param name="En">The same in English.</param>
internal sealed record Frames(Place[] Places, Author[] Authors, RareSentence[] Rare, FrameWords Ru, FrameWords En)
{
    public FrameWords In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>A town or a district.</summary>
internal sealed record Place(string Code, PlaceWords Ru, PlaceWords En)
{
    public PlaceWords In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>A place in one language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">With its preposition.</param>
internal sealed record PlaceWords(string Name, string In);

/// <summary>The author of a sample.</summary>
internal sealed record Author(string Code, string Ru, string En)
{
    public string In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>A sentence with a rare word.</summary>
/// <param name="Code">Code used in judgements.</param>
/// <param name="Only">The only language of its samples; null for both.</param>
/// <param name="Ru">In Russian.</param>
/// <param name="En">In English.</param>
internal sealed record RareSentence(string Code, string? Only, string Ru, string En)
{
    public string In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>The sentences of one language.</summary>
/// <param name="Mark">Marks each sample as a sample.</param>
/// <param name="Titles">Patterns by kind.</param>
/// <param name="Openings">Sentences on place and time.</param>
/// <param name="Fillers">Sentences for any occasion.</param>
internal sealed record FrameWords(string Mark, Dictionary<string, string[]> Titles, string[] Openings, string[] Fillers);
