namespace RecordClearance.Petitions;

/// <summary>A step of writing a compiled part.</summary>
internal abstract record Piece
{
    public abstract void Write(PartWriter writer, Scope scope);

    protected static void Write(IReadOnlyList<Piece> pieces, PartWriter writer, Scope scope)
    {
        for (var i = 0; i < pieces.Count; i++) pieces[i].Write(writer, scope);
    }
}

/// <summary>Bytes that are the same in every paper.</summary>
internal sealed record Literal(byte[] Bytes) : Piece
{
    public override void Write(PartWriter writer, Scope scope) => writer.Raw(Bytes);
}

/// <summary>A field's value, in its run; or the highlighted blank.</summary>
internal sealed record Field(string Name, IReadOnlyList<Piece> Before, IReadOnlyList<Piece> After, IReadOnlyList<Piece> Unknown) : Piece
{
    public override void Write(PartWriter writer, Scope scope)
    {
        if (scope.Text(Name) is not { } text)
        {
            writer.Missing(Name);
            Write(Unknown, writer, scope);
            return;
        }
        Write(Before, writer, scope);
        writer.Text(text);
        Write(After, writer, scope);
    }
}

/// <summary>A block written once for each row of a group; once with blanks when nobody has said what the rows are.</summary>
internal sealed record Repeat(string Group, IReadOnlyList<Piece> Block) : Piece
{
    public override void Write(PartWriter writer, Scope scope)
    {
        var rows = scope.Rows(Group);
        if (rows is null) Write(Block, writer, scope);
        for (var i = 0; i < rows?.Count; i++) Write(Block, writer, new Scope(rows[i], scope));
    }
}

/// <summary>A block written when a named fact holds; a highlighted blank in its place when nobody knows.</summary>
internal sealed record Show(string Condition, string Question, IReadOnlyList<Piece> Block, IReadOnlyList<Piece> Unknown) : Piece
{
    public override void Write(PartWriter writer, Scope scope)
    {
        var holds = scope.Holds(Condition);
        if (holds is null) writer.Missing(Question);
        if (holds is not false) Write(holds is true ? Block : Unknown, writer, scope);
    }
}

/// <summary>Something that makes sense only around <paramref name="Inner"/>: a table around its rows.</summary>
internal sealed record Kept(IReadOnlyList<Piece> Before, IReadOnlyList<Piece> Inner, IReadOnlyList<Piece> After, IReadOnlyList<Piece> Otherwise) : Piece
{
    public override void Write(PartWriter writer, Scope scope)
    {
        var start = writer.Position;
        Write(Before, writer, scope);
        var inner = writer.Position;
        Write(Inner, writer, scope);
        if (writer.Position > inner)
        {
            Write(After, writer, scope);
            return;
        }
        writer.Back(start);
        Write(Otherwise, writer, scope);
    }
}
